/// What is known of the bytes of a text.
enum TextForm {
    /// They are ASCII, and the text as it is.
    case ascii
    /// They are UTF-8, and the text as it is.
    case utf8
    /// There are escapes among them, so that the text is another.
    case escaped
}
