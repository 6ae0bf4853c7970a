import WorkerVersions

extension Document {
    /// Decodes a document of the shape it is known to have.
    init(json bytes: some Collection<UInt8>, shape: Shape) throws(JSONError) {
        self =
            switch shape {
            case .enveloped: .response(try VersionResponse(json: bytes))
            case .bare: .detail(try VersionDetail(json: bytes))
            }
    }
}
