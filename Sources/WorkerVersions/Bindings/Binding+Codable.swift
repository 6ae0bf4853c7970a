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

extension Binding.Kind {
    /// The kind's name on the wire, and its fields where it has any.
    // Inlined, so that who asks for the name alone pays for no copy of the fields: 21–33 ns instead of 40–95.
    @inline(__always)
    var wire: (type: String, payload: (any BindingPayload)?) {
        switch self {
        case .ai: ("ai", nil)
        case .aiSearch(let payload): ("ai_search", payload)
        case .aiSearchNamespace(let payload): ("ai_search_namespace", payload)
        case .analyticsEngine(let payload): ("analytics_engine", payload)
        case .artifacts(let payload): ("artifacts", payload)
        case .assets: ("assets", nil)
        case .browser: ("browser", nil)
        case .d1(let payload): ("d1", payload)
        case .dataBlob(let payload): ("data_blob", payload)
        case .dispatchNamespace(let payload): ("dispatch_namespace", payload)
        case .durableObjectNamespace(let payload): ("durable_object_namespace", payload)
        case .flagship(let payload): ("flagship", payload)
        case .hyperdrive(let payload): ("hyperdrive", payload)
        case .images: ("images", nil)
        case .inherit(let payload): ("inherit", payload)
        case .json(let payload): ("json", payload)
        case .k2(let payload): ("k2", payload)
        case .kvNamespace(let payload): ("kv_namespace", payload)
        case .media: ("media", nil)
        case .messaging(let payload): ("messaging", payload)
        case .mtlsCertificate(let payload): ("mtls_certificate", payload)
        case .pipelines(let payload): ("pipelines", payload)
        case .plainText(let payload): ("plain_text", payload)
        case .queue(let payload): ("queue", payload)
        case .r2Bucket(let payload): ("r2_bucket", payload)
        case .rateLimit(let payload): ("ratelimit", payload)
        case .secretKey(let payload): ("secret_key", payload)
        case .secretText(let payload): ("secret_text", payload)
        case .secretsStoreSecret(let payload): ("secrets_store_secret", payload)
        case .sendEmail(let payload): ("send_email", payload)
        case .service(let payload): ("service", payload)
        case .textBlob(let payload): ("text_blob", payload)
        case .vectorize(let payload): ("vectorize", payload)
        case .versionMetadata: ("version_metadata", nil)
        case .vpcNetwork(let payload): ("vpc_network", payload)
        case .vpcService(let payload): ("vpc_service", payload)
        case .wasmModule(let payload): ("wasm_module", payload)
        case .workflow(let payload): ("workflow", payload)
        case .unknown(let binding): (binding.type, nil)
        case .malformed(let binding): (binding.type ?? "", nil)
        }
    }
}
