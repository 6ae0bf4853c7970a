/// Something a Worker can reach by a name of its own: a database, a secret, another Worker.
///
///     binding { name: string, type: string, … }     // other fields are its kind's
public struct Binding: Hashable, Sendable {
    /// The name the Worker's code knows it by, a JavaScript variable: `name`. Empty where an unknown kind has none.
    public var name: String

    /// What it binds to: `type`, and the fields that go with it.
    public var kind: Kind

    /// Creates a binding.
    public init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

extension Binding {
    /// What a binding binds to.
    ///
    /// Payloads of at most 32 bytes lie inline, the rarer, fatter ones are `indirect`. That keeps a binding at 56
    /// bytes: decoding a large array of bindings spends its time on writing to fresh memory.
    @nonexhaustive
    public enum Kind: Hashable, Sendable {
        /// Workers AI: `ai`.
        case ai
        /// An instance of AI Search: `ai_search`.
        case aiSearch(AISearchBinding)
        /// A namespace of AI Search: `ai_search_namespace`.
        case aiSearchNamespace(AISearchNamespaceBinding)
        /// A dataset of Workers Analytics Engine: `analytics_engine`.
        case analyticsEngine(AnalyticsEngineBinding)
        /// A namespace of Artifacts: `artifacts`.
        case artifacts(ArtifactsBinding)
        /// The static files of the Worker: `assets`.
        case assets
        /// A browser to drive: `browser`.
        case browser
        /// A D1 database: `d1`.
        case d1(D1Binding)
        /// A file of the upload, as bytes: `data_blob`.
        case dataBlob(DataBlobBinding)
        /// A dispatch namespace of Workers for Platforms: `dispatch_namespace`.
        indirect case dispatchNamespace(DispatchNamespaceBinding)
        /// A namespace of Durable Objects: `durable_object_namespace`.
        indirect case durableObjectNamespace(DurableObjectNamespaceBinding)
        /// An app of Flagship: `flagship`.
        case flagship(FlagshipBinding)
        /// A Hyperdrive configuration: `hyperdrive`.
        case hyperdrive(HyperdriveBinding)
        /// Cloudflare Images: `images`.
        case images
        /// A binding of another version: `inherit`.
        case inherit(InheritBinding)
        /// A JSON value: `json`.
        case json(JSONBinding)
        /// A stream of K2: `k2`.
        case k2(K2Binding)
        /// A namespace of Workers KV: `kv_namespace`.
        case kvNamespace(KVNamespaceBinding)
        /// Media transformations: `media`.
        case media
        /// A namespace of Messaging: `messaging`.
        case messaging(MessagingBinding)
        /// A client certificate: `mtls_certificate`.
        case mtlsCertificate(MTLSCertificateBinding)
        /// A pipeline: `pipelines`.
        case pipelines(PipelinesBinding)
        /// A text: `plain_text`.
        case plainText(PlainTextBinding)
        /// A queue: `queue`.
        case queue(QueueBinding)
        /// An R2 bucket: `r2_bucket`.
        case r2Bucket(R2BucketBinding)
        /// A rate limit: `ratelimit`.
        indirect case rateLimit(RateLimitBinding)
        /// A cryptographic key: `secret_key`.
        indirect case secretKey(SecretKeyBinding)
        /// A secret text: `secret_text`.
        case secretText(SecretTextBinding)
        /// A secret in Secrets Store: `secrets_store_secret`.
        case secretsStoreSecret(SecretsStoreSecretBinding)
        /// The right to send e-mail: `send_email`.
        case sendEmail(SendEmailBinding)
        /// Another Worker: `service`.
        indirect case service(ServiceBinding)
        /// A file of the upload, as text: `text_blob`.
        case textBlob(TextBlobBinding)
        /// A Vectorize index: `vectorize`.
        case vectorize(VectorizeBinding)
        /// The version's own identifier and tag: `version_metadata`.
        case versionMetadata
        /// A private network: `vpc_network`.
        indirect case vpcNetwork(VPCNetworkBinding)
        /// A service in a private network: `vpc_service`.
        case vpcService(VPCServiceBinding)
        /// A WebAssembly module of the upload: `wasm_module`.
        case wasmModule(WasmModuleBinding)
        /// A workflow: `workflow`.
        indirect case workflow(WorkflowBinding)
        /// A kind this version does not know, with its whole JSON.
        case unknown(UnknownBinding)
        /// One that does not fit its kind, kept because of ``DecodingOptions/malformedBindings``.
        indirect case malformed(MalformedBinding)
    }
}

extension Binding.Kind {
    init(from members: inout ObjectMembers) throws(JSONError) {
        self =
            switch try members.text("type") {
            case "ai": .ai
            case "ai_search": .aiSearch(try AISearchBinding(from: &members))
            case "ai_search_namespace": .aiSearchNamespace(try AISearchNamespaceBinding(from: &members))
            case "analytics_engine": .analyticsEngine(try AnalyticsEngineBinding(from: &members))
            case "artifacts": .artifacts(try ArtifactsBinding(from: &members))
            case "assets": .assets
            case "browser": .browser
            case "d1": .d1(try D1Binding(from: &members))
            case "data_blob": .dataBlob(try DataBlobBinding(from: &members))
            case "dispatch_namespace": .dispatchNamespace(try DispatchNamespaceBinding(from: &members))
            case "durable_object_namespace": .durableObjectNamespace(try DurableObjectNamespaceBinding(from: &members))
            case "flagship": .flagship(try FlagshipBinding(from: &members))
            case "hyperdrive": .hyperdrive(try HyperdriveBinding(from: &members))
            case "images": .images
            case "inherit": .inherit(try InheritBinding(from: &members))
            case "json": .json(try JSONBinding(from: &members))
            case "k2": .k2(try K2Binding(from: &members))
            case "kv_namespace": .kvNamespace(try KVNamespaceBinding(from: &members))
            case "media": .media
            case "messaging": .messaging(try MessagingBinding(from: &members))
            case "mtls_certificate": .mtlsCertificate(try MTLSCertificateBinding(from: &members))
            case "pipelines": .pipelines(try PipelinesBinding(from: &members))
            case "plain_text": .plainText(try PlainTextBinding(from: &members))
            case "queue": .queue(try QueueBinding(from: &members))
            case "r2_bucket": .r2Bucket(try R2BucketBinding(from: &members))
            case "ratelimit": .rateLimit(try RateLimitBinding(from: &members))
            case "secret_key": .secretKey(try SecretKeyBinding(from: &members))
            case "secret_text": .secretText(try SecretTextBinding(from: &members))
            case "secrets_store_secret": .secretsStoreSecret(try SecretsStoreSecretBinding(from: &members))
            case "send_email": .sendEmail(try SendEmailBinding(from: &members))
            case "service": .service(try ServiceBinding(from: &members))
            case "text_blob": .textBlob(try TextBlobBinding(from: &members))
            case "vectorize": .vectorize(try VectorizeBinding(from: &members))
            case "version_metadata": .versionMetadata
            case "vpc_network": .vpcNetwork(try VPCNetworkBinding(from: &members))
            case "vpc_service": .vpcService(try VPCServiceBinding(from: &members))
            case "wasm_module": .wasmModule(try WasmModuleBinding(from: &members))
            case "workflow": .workflow(try WorkflowBinding(from: &members))
            default: .unknown(try UnknownBinding(from: &members))
            }
    }
}
