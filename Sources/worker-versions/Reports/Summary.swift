import WorkerVersions

/// Counts what goes by.
struct Summary: ResponseConsumer {
    private var responses = 0
    private var failedCalls = 0
    private var kinds = Tally()
    private var sources = Tally()
    private var usageModels = Tally()
    private var compatibilityDates = Tally()

    mutating func take(_ event: ResponseEvent, _ report: inout Report) {
        switch event {
        case .binding(let binding, _): kinds.add(binding.type)
        case .fault: break
        case .response(let response):
            responses += 1
            guard let version = response.result else {
                failedCalls += 1
                return
            }
            sources.add(version.metadata?.source?.rawValue)
            usageModels.add(version.resources.scriptRuntime?.usageModel?.rawValue)
            compatibilityDates.add(version.resources.scriptRuntime?.compatibilityDate)
        }
    }

    func fork() -> Summary { Summary() }

    mutating func join(_ part: Summary) {
        responses += part.responses
        failedCalls += part.failedCalls
        kinds.add(part.kinds)
        sources.add(part.sources)
        usageModels.add(part.usageModels)
        compatibilityDates.add(part.compatibilityDates)
    }

    var json: [UInt8] {
        var line = JSONLine()
        line.add("responses", responses)
        line.add("failed_calls", failedCalls)
        line.add("bindings", kinds.total)
        line.add("kinds", json: kinds.json)
        line.add("sources", json: sources.json)
        line.add("usage_models", json: usageModels.json)
        line.add("compatibility_dates", json: compatibilityDates.json)
        return line.finish()
    }

    var table: String {
        let sections = [
            section("", [("responses", responses), ("failed calls", failedCalls), ("bindings", kinds.total)]),
            section("kind", kinds), section("source", sources), section("usage model", usageModels),
            section("compatibility date", compatibilityDates),
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func section(_ title: String, _ tally: Tally) -> String {
        section(title, tally.sorted.map { ($0.value.map { $0.isEmpty ? "\"\"" : $0 } ?? "-", $0.count) })
    }

    private func section(_ title: String, _ rows: [(String, Int)]) -> String {
        guard !rows.isEmpty else { return "" }
        let lines = rows.map { name, count in
            let number = String(count)
            let space = String(repeating: " ", count: max(0, 12 - number.count))
            return "\(space)\(number)  \(name.replacingControlCharacters)\n"
        }
        return (title.isEmpty ? "" : "by \(title)\n") + lines.joined()
    }
}
