@testable import WorkerVersions

/// A document, and the first byte that is too much if it holds more than a limit.
struct LimitedDocument: Sendable {
    let text: String
    let firstExcess: Int

    var bytes: [UInt8] { Array(text.utf8) }
    var isBare: Bool { text.drop { $0.isWhitespace }.hasPrefix(#"{"resources"#) }

    /// The same with room behind it.
    var padded: LimitedDocument {
        LimitedDocument(text: text + String(decoding: Host.room, as: UTF8.self), firstExcess: firstExcess)
    }

    /// What stands around a value: the text before it, the text behind it, and how many containers are open around it.
    struct Place {
        let before: String
        let behind: String
        let depth: Int
    }

    /// Places where a value of any kind is kept, stepped over, or looked for in an object that is decoded.
    static let places: [Place] = [
        Place(before: #"{"x":"#, behind: #","success":true}"#, depth: 1),
        Place(before: #"{"x":{"a":[0,"#, behind: "]}}", depth: 3),
        Place(
            before: #"{"result":{"resources":{"bindings":[{"type":"json","name":"A","json":"#, behind: "}]}}}",
            depth: 5),
        Place(before: #"{"resources":{"bindings":[{"x":"#, behind: #","type":"ai","name":"A"}]}}"#, depth: 4),
        Place(before: #"{"resources":{"script":{"x":"#, behind: "}}}", depth: 3),
        Place(before: #"{"errors":[{"code":1,"x":"#, behind: #","message":"m"}]}"#, depth: 3),
        Place(before: #"{"resources":{"x":"#, behind: "}}", depth: 2),
    ]

    private static func within(_ place: Place, _ value: String, excess: Int) -> LimitedDocument {
        LimitedDocument(text: place.before + value + place.behind, firstExcess: place.before.utf8.count + excess)
    }

    static func nested(_ size: Int, limit: Int) -> [LimitedDocument] {
        places.flatMap { place in
            let count = size - place.depth
            let (open, close) = (String(repeating: "[", count: count), String(repeating: "]", count: count))
            let member = open.dropLast(2) + #"{"k":["s","t"]}"# + close.dropLast(2)
            return [open + close, open + #""s""# + close, String(member)].map { value in
                let text = place.before + value + place.behind
                return LimitedDocument(
                    text: text, firstExcess: firstOpening(deeperThan: limit, in: text) ?? text.utf8.count)
            }
        }
    }

    /// The first brace or bracket that opens more levels. No string of the text may hold one.
    static func firstOpening(deeperThan limit: Int, in text: String) -> Int? {
        var depth = 0
        return Array(text.utf8).firstIndex { byte in
            if byte == ASCII.leftBrace || byte == ASCII.leftBracket { depth += 1 }
            if byte == ASCII.rightBrace || byte == ASCII.rightBracket { depth -= 1 }
            return depth > limit
        }
    }

    static func keys(_ size: Int, limit: Int) -> [LimitedDocument] {
        let keys = [String(repeating: "k", count: size), String(repeating: "k", count: size - 8) + #"\u00e9é"#]
        let inside = places.flatMap { place in keys.map { within(place, "{\"\($0)\":1}", excess: 2 + limit) } }
        let frames = [
            (#"{""#, #"":1}"#), (#"{"result":{""#, #"":1,"resources":{}}}"#), (#"{"resources":{""#, #"":1}}"#),
        ]
        let spine = frames.flatMap { before, behind in
            keys.map { LimitedDocument(text: before + $0 + behind, firstExcess: before.utf8.count + limit) }
        }
        return inside + spine
    }

    static func strings(_ size: Int, limit: Int) -> [LimitedDocument] {
        let contents = [
            String(repeating: "s", count: size), String(repeating: "s", count: size - 6) + #"\u00e9"#,
            String(repeating: "s", count: size - 4) + "😀",
        ]
        let own = [
            Place(before: #"{"result":{"id":"#, behind: #","resources":{}}}"#, depth: 2),
            Place(
                before: #"{"resources":{"bindings":[{"type":"plain_text","name":"A","text":"#, behind: "}]}}",
                depth: 4),
            Place(before: #"{"errors":[{"code":1,"message":"#, behind: "}]}", depth: 3),
            Place(before: #"{"result":{"annotations":{"a":"#, behind: #"},"resources":{}}}"#, depth: 3),
        ]
        return (places + own).flatMap { place in contents.map { within(place, "\"\($0)\"", excess: 1 + limit) } }
    }

    static func numbers(_ size: Int, limit: Int) -> [LimitedDocument] {
        let own = Place(before: #"{"result":{"number":"#, behind: #","resources":{}}}"#, depth: 2)
        let ones = String(repeating: "1", count: size - 1)
        let zeros = String(repeating: "0", count: size - 2)
        return (places + [own]).flatMap { place in
            [
                within(place, "1" + ones, excess: limit), within(place, "-1." + ones, excess: limit + 2),
                within(place, "1e-" + zeros + "1", excess: limit + 2),
            ]
        }
    }

    /// Values that are kept whole: bindings, and members that are decoded.
    static func elements(_ size: Int, limit: Int) -> [LimitedDocument] {
        let frames = [
            (#"{"resources":{"bindings":["#, #"{"type":"plain_text","name":"A","text":""#, #""}"#, "]}}"),
            (#"{"result":{"resources":{"bindings":["#, #"{"type":"ai","name":"A","x":[""#, #""]}"#, "]}}}"),
            (#"{"result":{"resources":{"bindings":[5,"#, #"[0,""#, #""]"#, "]}}}"),
            (#"{"resources":{"script":"#, #"{"etag":""#, #""}"#, "}}"),
            (#"{"errors":"#, #"[{"code":1,"message":""#, #""}]"#, "}"),
            (#"{"result":{"id":"#, #"""#, #"""#, #","resources":{}}}"#),
            (#"{"result":{"annotations":"#, #"{"a":""#, #""}"#, #","resources":{}}}"#),
        ]
        return frames.map { before, start, end, behind in
            let filling = String(repeating: "e", count: size - start.utf8.count - end.utf8.count)
            return LimitedDocument(
                text: before + start + filling + end + behind, firstExcess: before.utf8.count + limit)
        }
    }

    /// Documents that are filled by a value, or by the space between tokens. What stands around them does not count.
    static func wholes(_ size: Int, limit: Int) -> [LimitedDocument] {
        var frames = places.map { ($0.before + #"""#, "w", #"""# + $0.behind) }
        frames.append((#"{"success":true"#, " ", "}"))
        frames.append((#"{"resources":{"bindings":["#, " ", "]}}"))
        frames.append((#"{"resources":{"script":{"etag":""#, "w", #""}}}"#))
        let members = String(repeating: #""k":1,"#, count: (size - 20) / 6)
        frames.append(("{" + members, " ", #""z":1}"#))
        return frames.flatMap { before, filling, behind in
            let count = size - before.utf8.count - behind.utf8.count
            let text = before + String(repeating: filling, count: count) + behind
            return ["", "  \t"].map { LimitedDocument(text: $0 + text + "  ", firstExcess: $0.utf8.count + limit) }
        }
    }

    static func bindings(_ size: Int, limit: Int) -> [LimitedDocument] {
        let elements = [
            #"{"type":"ai","name":"A"}"#, #"{"type":"d1","name":"A","id":"a,b"}"#, " \t{\"name\":\"A\"}", "[1,{}]",
        ]
        return elements.flatMap { element in
            [(#"{"resources":{"bindings":["#, "]}}"), (#"{"result":{"resources":{"bindings":["#, "]}}}")].map {
                before, behind in
                let list = Array(repeating: element, count: size).joined(separator: ",")
                let first = (element.utf8.count + 1) * limit + (element.hasPrefix(" ") ? 2 : 0)
                return LimitedDocument(text: before + list + behind, firstExcess: before.utf8.count + first)
            }
        }
    }
}
