/// A certificate the Worker shows when it calls others.
///
///     mtls_certificate { certificate_id: string }
public struct MTLSCertificateBinding: Codable, Hashable, Sendable {
    /// The identifier of the certificate: `certificate_id`.
    public var certificateID: String

    /// Creates the binding.
    public init(certificateID: String) { self.certificateID = certificateID }

    enum CodingKeys: String, CodingKey {
        case certificateID = "certificate_id"
    }
}

extension MTLSCertificateBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        certificateID = try members.required("certificate_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("certificate_id", certificateID)
    }
}

/// The right to send e-mail.
///
///     send_email {
///         allowed_destination_addresses:  [string]?
///         allowed_sender_addresses:       [string]?
///         destination_address:            string?
///     }
public struct SendEmailBinding: Codable, Hashable, Sendable {
    /// The addresses it may be sent to: `allowed_destination_addresses`.
    public var allowedDestinationAddresses: [String]?

    /// The addresses it may be sent from: `allowed_sender_addresses`.
    public var allowedSenderAddresses: [String]?

    /// The one address it is sent to: `destination_address`.
    public var destinationAddress: String?

    /// Creates the binding.
    public init(
        allowedDestinationAddresses: [String]? = nil, allowedSenderAddresses: [String]? = nil,
        destinationAddress: String? = nil
    ) {
        self.allowedDestinationAddresses = allowedDestinationAddresses
        self.allowedSenderAddresses = allowedSenderAddresses
        self.destinationAddress = destinationAddress
    }

    enum CodingKeys: String, CodingKey {
        case allowedDestinationAddresses = "allowed_destination_addresses"
        case allowedSenderAddresses = "allowed_sender_addresses"
        case destinationAddress = "destination_address"
    }
}

extension SendEmailBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        allowedDestinationAddresses = try members.optional("allowed_destination_addresses")
        allowedSenderAddresses = try members.optional("allowed_sender_addresses")
        destinationAddress = try members.optional("destination_address")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("allowed_destination_addresses", allowedDestinationAddresses)
        writer.member("allowed_sender_addresses", allowedSenderAddresses)
        writer.member("destination_address", destinationAddress)
    }
}

/// A private network. It is named by its own identifier or by its tunnel's, in words of the API reference not by both.
///
///     vpc_network { identity: "runtime-email-alpha"?, network_id: string?, tunnel_id: string? }
public struct VPCNetworkBinding: Codable, Hashable, Sendable {
    /// The identity the Worker shows there: `identity`. Newer than the API reference.
    public var identity: NetworkIdentity?

    /// The identifier of the network: `network_id`.
    public var networkID: String?

    /// The identifier of the tunnel that leads to it: `tunnel_id`.
    public var tunnelID: String?

    /// Creates the binding.
    public init(identity: NetworkIdentity? = nil, networkID: String? = nil, tunnelID: String? = nil) {
        self.identity = identity
        self.networkID = networkID
        self.tunnelID = tunnelID
    }

    enum CodingKeys: String, CodingKey {
        case identity
        case networkID = "network_id"
        case tunnelID = "tunnel_id"
    }
}

extension VPCNetworkBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        identity = try members.optional("identity")
        networkID = try members.optional("network_id")
        tunnelID = try members.optional("tunnel_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("identity", identity)
        writer.member("network_id", networkID)
        writer.member("tunnel_id", tunnelID)
    }
}

/// A service in a private network.
///
///     vpc_service { service_id: string }
public struct VPCServiceBinding: Codable, Hashable, Sendable {
    /// The identifier of the service: `service_id`.
    public var serviceID: String

    /// Creates the binding.
    public init(serviceID: String) { self.serviceID = serviceID }

    enum CodingKeys: String, CodingKey {
        case serviceID = "service_id"
    }
}

extension VPCServiceBinding: BindingPayload {
    init(from members: inout ObjectMembers) throws(JSONError) {
        serviceID = try members.required("service_id")
    }

    func writeFields(to writer: inout JSONWriter) {
        writer.member("service_id", serviceID)
    }
}
