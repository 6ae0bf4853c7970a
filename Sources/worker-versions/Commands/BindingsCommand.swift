/// `bindings`: one row a binding, as soon as it is whole.
struct BindingsCommand: Command {
    static let format = Option(
        name: "format", value: "FORMAT", help: "write rows as ndjson (default), csv, tsv or table")
    static let kind = Option(
        name: "kind", letter: "k", value: "KINDS", help: "only these kinds, such as d1,kv_namespace")
    static let condition = Option(
        name: "where", letter: "w", value: "FIELD=VALUE",
        help: "only bindings whose field has that value; several must all hold")
    static let quiet = Option(
        name: "quiet", letter: "q", help: "write no rows: stop at the first one, and answer by the exit status")
    static let withVersionID = Option(
        name: "with-version-id", help: "hold rows back until the id of their version is known")

    static let description = CommandDescription(
        name: "bindings", summary: "list bindings, one row each, as they arrive",
        operands: .files,
        discussion: """
            A row is {"version_id"?, "index", "name", "type", …} and the fields of the kind, in the API's own words. It
            is written as soon as the binding is whole, in memory that does not grow with the input. It has version_id if
            the id stood before the bindings. Where it comes after them, --with-version-id waits for it, which takes memory
            for one response.

            csv and tsv have the same columns for every input: nested fields by their paths (simple.limit), lists and
            objects as JSON. The field version_id of the kind inherit is inherited_version_id in every row. Bindings of
            unknown kinds have one field, raw: the whole binding. A field that has no column yet stands in raw, too.

            Secrets are written as «redacted»: the text of secret_text, key_base64 and key_jwk of secret_key, and raw,
            since nobody knows what is in it. --where looks at the values themselves, at those of unknown kinds too.

            FIELD is a name as the API spells it; dots lead into objects (simple.limit), lists are searched (usages). A
            D1 database is found by either of its fields, database_id and id.
            """,
        options: [format, kind, condition, quiet, Option.showSecrets, withVersionID] + InputArguments.options,
        exits: [
            (.success, "success; with --where or --quiet: found"), (.findings, "with --where or --quiet: not found"),
            (.usage, nil), (.badData, "at least one record was bad"), (.noInput, nil), (.inputOutput, nil),
        ],
        examples: [
            .init(
                purpose: "every binding of an archive, for a spreadsheet",
                commandLine: "worker-versions bindings --format csv archive.ndjson > bindings.csv"),
            .init(
                purpose: "does anything still use this database?",
                commandLine:
                    "worker-versions bindings -q -w database_id=7c1f0b52-6f0e-4c93-9a3a-0d5b8e2f41aa archive.ndjson"),
        ])

    private let inputs: InputArguments
    private let filter: BindingFilter
    private let format: RowFormat
    private let secrets: Secrets
    private let timing: BindingRows.Timing
    private let purpose: BindingRows.Purpose

    init(_ arguments: Arguments) throws(Failure) {
        inputs = try InputArguments(arguments)
        var conditions: [FieldCondition] = []
        for text in arguments.texts(Self.condition) { conditions.append(try FieldCondition(text)) }
        filter = BindingFilter(kinds: Self.kinds(arguments), conditions: conditions)
        format = try arguments.choice(Self.format) ?? .ndjson
        secrets = arguments.contains(.showSecrets) ? .show : .hide
        timing = arguments.contains(Self.withVersionID) ? .withVersionID : .atOnce
        purpose = arguments.contains(Self.quiet) ? .answer : .rows
    }

    nonisolated(nonsending) func run(_ console: Console) async throws(Failure) -> ExitStatus {
        let writer = format.writer(secrets)
        var rows = BindingRows(filter: filter, timing: timing, purpose: purpose, writer: writer)
        if purpose == .rows { try console.output.write(writer.header()) }
        let status = try await ResponsePipeline(inputs: inputs, findings: .line, console: console).run(&rows)
        guard purpose == .answer || !filter.conditions.isEmpty else { return status }
        // Found is found, whatever else was wrong; "not found" in an input that could not be read whole proves nothing.
        if rows.isFound { return purpose == .answer ? .success : status }
        return max(status, .findings)
    }

    private static func kinds(_ arguments: Arguments) -> Set<String>? {
        guard arguments.contains(kind) else { return nil }
        let words = arguments.texts(kind).flatMap { $0.split(separator: ",") }
        return Set(words.map { $0.trimmingPrefix(" ") }.map(String.init))
    }
}
