import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request and its answer: the delegate of a session of its own, as data tasks hand out chunks to delegates alone.
final class Exchange: NSObject, URLSessionDataDelegate {
    /// Who waits for the status; nobody, once it has come.
    private let waiting: Mutex<CheckedContinuation<Int, any Error>?>
    private let body: AsyncThrowingStream<[UInt8], any Error>.Continuation

    private init(
        _ waiting: CheckedContinuation<Int, any Error>, _ body: AsyncThrowingStream<[UInt8], any Error>.Continuation
    ) {
        self.waiting = Mutex(waiting)
        self.body = body
    }

    static func answer(to request: URLRequest) async throws -> Answer {
        let (chunks, body) = AsyncThrowingStream.makeStream(of: [UInt8].self)
        let status = try await withCheckedThrowingContinuation { waiting in
            let session = URLSession(
                configuration: .ephemeral, delegate: Exchange(waiting, body), delegateQueue: nil)
            let task = session.dataTask(with: request)
            body.onTermination = { _ in task.cancel() }
            task.resume()
            // The session keeps its delegate alive until its one task is done.
            session.finishTasksAndInvalidate()
        }
        return Answer(status: status, body: chunks)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        take()?.resume(returning: (response as? HTTPURLResponse)?.statusCode ?? 0)
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        body.yield([UInt8](data))
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let failure = error.map { ClientError.connection($0.localizedDescription) }
        take()?.resume(throwing: failure ?? .connection("the connection ended without an answer"))
        body.finish(throwing: failure)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    private func take() -> CheckedContinuation<Int, any Error>? {
        waiting.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }
    }
}
