/// A namespace of Durable Objects.
///
///     durable_object_namespace {
///         class_name:          string?
///         dispatch_namespace:  string?
///         environment:         string?
///         namespace_id:        string?
///         script_name:         string?
///     }
public struct DurableObjectNamespaceBinding: Codable, Hashable, Sendable {
    /// The class of the objects: `class_name`.
    public var className: String?

    /// The dispatch namespace of the script that holds the class: `dispatch_namespace`.
    public var dispatchNamespace: String?

    /// The environment of that script: `environment`.
    public var environment: String?

    /// The identifier of the namespace: `namespace_id`.
    public var namespaceID: String?

    /// The script that holds the class, when it is another one: `script_name`.
    public var scriptName: String?

    /// Creates the binding.
    public init(
        className: String? = nil, dispatchNamespace: String? = nil, environment: String? = nil,
        namespaceID: String? = nil, scriptName: String? = nil
    ) {
        self.className = className
        self.dispatchNamespace = dispatchNamespace
        self.environment = environment
        self.namespaceID = namespaceID
        self.scriptName = scriptName
    }

    enum CodingKeys: String, CodingKey {
        case environment
        case className = "class_name"
        case dispatchNamespace = "dispatch_namespace"
        case namespaceID = "namespace_id"
        case scriptName = "script_name"
    }
}

extension DurableObjectNamespaceBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        className = try members.optional("class_name")
        dispatchNamespace = try members.optional("dispatch_namespace")
        environment = try members.optional("environment")
        namespaceID = try members.optional("namespace_id")
        scriptName = try members.optional("script_name")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("class_name", className)
        writer.member("dispatch_namespace", dispatchNamespace)
        writer.member("environment", environment)
        writer.member("namespace_id", namespaceID)
        writer.member("script_name", scriptName)
    }
}

/// Another Worker.
///
///     service { entrypoint: string?, environment: string?, service: string }
public struct ServiceBinding: Codable, Hashable, Sendable {
    /// The export of that Worker that answers, when not the default one: `entrypoint`.
    public var entrypoint: String?

    /// The environment of that Worker: `environment`. The API may fill in its default, `production`.
    public var environment: String?

    /// The name of that Worker: `service`.
    public var service: String

    /// Creates the binding.
    public init(service: String, entrypoint: String? = nil, environment: String? = nil) {
        self.service = service
        self.entrypoint = entrypoint
        self.environment = environment
    }
}

extension ServiceBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        entrypoint = try members.optional("entrypoint")
        environment = try members.optional("environment")
        service = try members.required("service")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("entrypoint", entrypoint)
        writer.member("environment", environment)
        writer.member("service", service)
    }
}

/// A workflow.
///
///     workflow { class_name: string?, script_name: string?, workflow_name: string }
public struct WorkflowBinding: Codable, Hashable, Sendable {
    /// The class that implements the workflow: `class_name`.
    public var className: String?

    /// The script that holds the class, when it is another one: `script_name`.
    public var scriptName: String?

    /// The name of the workflow: `workflow_name`.
    public var workflowName: String

    /// Creates the binding.
    public init(workflowName: String, className: String? = nil, scriptName: String? = nil) {
        self.workflowName = workflowName
        self.className = className
        self.scriptName = scriptName
    }

    enum CodingKeys: String, CodingKey {
        case className = "class_name"
        case scriptName = "script_name"
        case workflowName = "workflow_name"
    }
}

extension WorkflowBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        className = try members.optional("class_name")
        scriptName = try members.optional("script_name")
        workflowName = try members.required("workflow_name")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("class_name", className)
        writer.member("script_name", scriptName)
        writer.member("workflow_name", workflowName)
    }
}
