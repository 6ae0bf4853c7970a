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

extension Dictionary: JSONWritable where Key == String, Value: JSONWritable {
    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        // Sorted, because a dictionary's own order changes from run to run: equal values give equal bytes.
        for (key, value) in self.sorted(by: { $0.key < $1.key }) { writer.member(key, value) }
        writer.endObject()
    }
}
