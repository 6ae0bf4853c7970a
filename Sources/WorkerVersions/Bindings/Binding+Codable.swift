extension Binding: Codable {
    private enum CodingKeys: CodingKey {
        case name, type
    }

    /// Reads a binding from any decoder, an unknown kind as ``Kind/unknown(_:)``.
    ///
    /// Nothing here is shared with the decoder of bytes: tests hold one against the other.
    ///
    /// - Throws: `DecodingError` when the binding does not fit its kind.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind =
            switch try container.decode(String.self, forKey: .type) {
            case "ai": .ai
            case "ai_search": .aiSearch(try AISearchBinding(from: decoder))
            case "ai_search_namespace": .aiSearchNamespace(try AISearchNamespaceBinding(from: decoder))
            case "analytics_engine": .analyticsEngine(try AnalyticsEngineBinding(from: decoder))
            case "artifacts": .artifacts(try ArtifactsBinding(from: decoder))
            case "assets": .assets
            case "browser": .browser
            case "d1": .d1(try D1Binding(from: decoder))
            case "data_blob": .dataBlob(try DataBlobBinding(from: decoder))
            case "dispatch_namespace": .dispatchNamespace(try DispatchNamespaceBinding(from: decoder))
            case "durable_object_namespace": .durableObjectNamespace(try DurableObjectNamespaceBinding(from: decoder))
            case "flagship": .flagship(try FlagshipBinding(from: decoder))
            case "hyperdrive": .hyperdrive(try HyperdriveBinding(from: decoder))
            case "images": .images
            case "inherit": .inherit(try InheritBinding(from: decoder))
            case "json": .json(try JSONBinding(from: decoder))
            case "k2": .k2(try K2Binding(from: decoder))
            case "kv_namespace": .kvNamespace(try KVNamespaceBinding(from: decoder))
            case "media": .media
            case "messaging": .messaging(try MessagingBinding(from: decoder))
            case "mtls_certificate": .mtlsCertificate(try MTLSCertificateBinding(from: decoder))
            case "pipelines": .pipelines(try PipelinesBinding(from: decoder))
            case "plain_text": .plainText(try PlainTextBinding(from: decoder))
            case "queue": .queue(try QueueBinding(from: decoder))
            case "r2_bucket": .r2Bucket(try R2BucketBinding(from: decoder))
            case "ratelimit": .rateLimit(try RateLimitBinding(from: decoder))
            case "secret_key": .secretKey(try SecretKeyBinding(from: decoder))
            case "secret_text": .secretText(try SecretTextBinding(from: decoder))
            case "secrets_store_secret": .secretsStoreSecret(try SecretsStoreSecretBinding(from: decoder))
            case "send_email": .sendEmail(try SendEmailBinding(from: decoder))
            case "service": .service(try ServiceBinding(from: decoder))
            case "text_blob": .textBlob(try TextBlobBinding(from: decoder))
            case "vectorize": .vectorize(try VectorizeBinding(from: decoder))
            case "version_metadata": .versionMetadata
            case "vpc_network": .vpcNetwork(try VPCNetworkBinding(from: decoder))
            case "vpc_service": .vpcService(try VPCServiceBinding(from: decoder))
            case "wasm_module": .wasmModule(try WasmModuleBinding(from: decoder))
            case "workflow": .workflow(try WorkflowBinding(from: decoder))
            case let type: .unknown(UnknownBinding(type: type, rawJSON: try RawJSON(from: decoder)))
            }
        if case .unknown = kind {
            name = (try? container.decode(String.self, forKey: .name)) ?? ""
        } else {
            name = try container.decode(String.self, forKey: .name)
        }
    }

    /// Writes what ``json()`` writes.
    public func encode(to encoder: any Encoder) throws {
        switch kind {
        case .unknown(let binding): try binding.rawJSON.encode(to: encoder)
        case .malformed(let binding): try binding.rawJSON.encode(to: encoder)
        default:
            let (type, payload) = kind.wire
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(name, forKey: .name)
            try container.encode(type, forKey: .type)
            try payload?.encode(to: encoder)
        }
    }
}
