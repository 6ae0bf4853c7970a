/// What the command line asks for.
struct Arguments {
    /// The one thing a run does.
    enum Task {
        case help
        case compare
        case scale
        case grow
        /// Hidden: what this executable asks of a copy of itself, which reads one file in one mode and ends.
        case measureMemory(ModeName, input: String)

        fileprivate var makesItsInputs: Bool {
            switch self {
            case .scale, .grow: true
            case .help, .compare, .measureMemory: false
            }
        }
    }

    /// How much time a run may take.
    enum Thoroughness {
        case full
        case quick
    }

    private(set) var task = Task.compare
    private(set) var thoroughness = Thoroughness.full
    private(set) var inputs: [String] = []
    private(set) var resultsFile: String?
    private(set) var chartFile: String?

    init(_ words: some Sequence<String>) throws(Failure) {
        var words = words.makeIterator()
        var measuredMode: ModeName?
        while let word = words.next() {
            switch word {
            case "--help", "-h": task = .help
            case "--quick": thoroughness = .quick
            case "--scaling": task = .scale
            case "--complexity": task = .grow
            case "--input": inputs.append(try Self.value(of: word, from: words.next()))
            case "--json": resultsFile = try Self.value(of: word, from: words.next())
            case "--svg": chartFile = try Self.value(of: word, from: words.next())
            case "--measure-memory": measuredMode = try Self.mode(try Self.value(of: word, from: words.next()))
            default: throw .usage("unknown argument '\(word)'; try --help")
            }
            if case .help = task { return }
        }
        if let measuredMode {
            guard let input = inputs.first else { throw .usage("--measure-memory needs --input") }
            task = .measureMemory(measuredMode, input: input)
        }
        if task.makesItsInputs, !inputs.isEmpty || resultsFile != nil || chartFile != nil {
            throw .usage(
                "--scaling and --complexity make their own inputs and print a table; they take no --input, --json or --svg"
            )
        }
    }

    private static func value(of option: String, from word: String?) throws(Failure) -> String {
        guard let word, !word.isEmpty else { throw .usage("\(option) needs a value; try --help") }
        return word
    }

    private static func mode(_ name: String) throws(Failure) -> ModeName {
        guard let mode = ModeName(rawValue: name) else { throw .usage("no mode is called '\(name)'") }
        return mode
    }
}

extension Arguments {
    static let help = """
        Measures how fast WorkerVersions decodes, against Foundation's JSONDecoder on the same bytes and types.

        usage: swift run -c release benchmark [--input FILE]... [--quick] [--json FILE] [--svg FILE]
               swift run -c release benchmark --scaling [--quick]
               swift run -c release benchmark --complexity

          --input FILE   measure this file in place of the made-up scenarios; may be repeated. A file that ends in
                         .ndjson or .jsonl holds a document a line, any other file one document. A document is a
                         whole response, or its bare result.
          --quick        smaller inputs and fewer rounds: ends in under two minutes
          --json FILE    write the figures as JSON
          --svg FILE     write the figures as a bar chart
          --scaling      decode responses of 1, 4, 16 and 64 MB: does the speed hold as they grow?
          --complexity   does four times the input take at most eight times as long, for inputs made to hurt? About a
                         minute; a ratio above its limit ends the run with exit status 1. The tool takes part where it
                         was built beside this executable.
          --help         print this

        scenarios
          large          one response of 32 MB
          many           an archive of small responses, a line each, 32 MB
          small          one response of 12 bindings, about 2 KB
          hostile        one response full of escapes, free JSON and unknown kinds

        modes
        \(ModeName.allCases.map { "  \($0.rawValue.padded(to: 15))\($0.summary)" }.joined(separator: "\n"))

        columns
          MB/s           10^6 bytes of input a second, destroying the result included; the best round
          median         the same, the median round
          decode         the best round again, the destruction of the result left out
          ns/item        nanoseconds a binding, or a document where the input is an archive
          x JSON         how many times as fast as json_decoder; then the same for decoding alone
          peak MB        the most memory a process of its own held that read the input and decoded it once

        Rounds are interleaved: every mode runs once a round, json_decoder in some of them only. Times are CPU time of
        the thread; a mode that uses several is measured by the clock on the wall, and marked so. Before anything is
        timed, every mode's answer is compared with JSONDecoder's; a difference ends the run with exit status 1.

        exit status: 0 success, 1 wrong answer, 64 usage, 65 bad data, 66 no input, 74 input or output failed
        """
}
