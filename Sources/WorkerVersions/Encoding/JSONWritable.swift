/// A value that writes itself as one whole JSON value.
protocol JSONWritable {
    func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Int: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Double: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Bool: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension RawJSON: JSONWritable {
    func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Array: JSONWritable where Element: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.beginArray()
        for element in self { element.write(to: &writer) }
        writer.endArray()
    }
}

extension MemberMap: JSONWritable where Value: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        for (name, value) in self { writer.member(name, value) }
        writer.endObject()
    }
}
