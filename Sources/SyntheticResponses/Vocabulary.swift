/// The words realistic text is made of. A word that needs escapes has them already.
enum Vocabulary {
    /// The first part of a binding's name: sixty-four, a power of two, on which `RuleWriter` relies.
    static let nameHeads = Word.list(
        """
        API AUTH ORDERS USERS SESSION CACHE ASSETS MEDIA IMAGES BILLING PAYMENT STRIPE GITHUB SLACK SENTRY LOG \
        METRICS EVENTS JOBS MAIL SEARCH CATALOG PRODUCT CART CHECKOUT INVOICE REPORT EXPORT IMPORT WEBHOOK FEATURE \
        CONFIG TENANT ACCOUNT PROFILE AVATAR UPLOAD DOWNLOAD ARCHIVE BACKUP ROOM CHAT GAME SCORE COUNTER RATE QUOTA \
        GEO EDGE ORIGIN PROXY ROUTER GATEWAY INTERNAL PUBLIC PRIVATE LEGACY STAGING PRIMARY REPLICA AUDIT CONTENT \
        THEME LOCALE
        """)

    /// The second part, which one name in thirty-two does without: thirty-two, a power of two as well.
    static let nameTails =
        [""]
        + Word.list(
            """
            _KEY _TOKEN _SECRET _URL _STORE _CACHE _DB _BUCKET _QUEUE _SERVICE _INDEX _LIMIT _MODE _ID _HOST _REGION \
            _KV _VERSION _OBJECT _STREAM _DATA _NAMESPACE _SETTINGS _FLAGS _ENDPOINT _WORKER _EMAIL _PASSWORD _TTL \
            _LEVEL _NAME
            """)

    static let resourceHeads = Word.list(
        """
        orders users sessions media assets billing payments search catalog events metrics logs jobs mail webhooks \
        exports reports uploads archive chat rooms games tenants audit content profile edge api auth cache
        """)

    /// The middle part, which two names in three do without.
    static let resourceMiddles =
        Array(repeating: Word(stringLiteral: ""), count: 10) + Word.list("-archive -import -snapshot -pipeline -shared")

    static let resourceTails = Word.list(
        "-prod -production -staging -dev -eu -us -v2 -api -worker -store -primary -data -backup -events -internal -main"
    )

    static let classHeads = Word.list(
        "Room Chat Counter Session Game Order Cart Document Presence Tenant Queue Import Report Rate User Lock")

    static let classTails = Word.list("Object Store Limiter Coordinator Workflow Entrypoint State Server")

    static let people = Word.list("developer mira.chen j.doe ops deploy-bot anna sven.larsson priya ci-runner platform")

    static let mailDomains: [Word] = ["@example.com", "@example.org"]

    static let settings = Word.list(
        """
        production staging development true false info debug warn 0 1 10 30 60 300 3600 30000 us-east-1 eu-central-1 \
        weur enam v1 v2.14.0 utf-8 application/json Europe/Berlin 2026-04-02 en-GB *.example.com on off 0.25 \
        G-4F7K2M9Q
        """)

    static let origins: [Word] = ["https://api.example.com", "https://cdn.example.net", "http://localhost:8787"]

    static let paths = Word.list(
        "/ /v1 /v2/orders /api/users?active=true /oauth/callback /health /graphql /hooks/stripe")

    static let sentenceWords = Word.list(
        "the worker reads orders from a queue and writes them to storage before midnight unless retry limit was reached"
    )

    /// Texts with escapes, or beyond ASCII.
    static let unusualTexts: [Word] = [
        #"good \"morning\" \u2600 \/ok"#, #"line one\nline two"#, #"{\"region\":\"eu\",\"replicas\":3}"#,
        #"C:\\builds\\release"#, "Grüße aus Köln", "東京リージョン", "déjà déployé", "ready 🚀", #"tab\tseparated"#,
        #"-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE\n-----END PUBLIC KEY-----\n"#,
    ]

    static let sources = Word.list(
        """
        wrangler wrangler wrangler api dash terraform cf_cli dash_template integration quick_editor playground \
        workersci unknown
        """)
    static let handlers = Word.list("fetch scheduled queue email tail trace")
    static let objectHandlers = Word.list("fetch alarm webSocketMessage webSocketClose")
    static let compatibilityFlags = Word.list(
        """
        nodejs_compat streams_enable_constructors global_navigator html_rewriter_treats_esi_include_as_void_tag \
        no_nodejs_als
        """)
    static let tags = Word.list("v1.0.0 v1.4.2 v2.0.0-rc.1 3f2a91c release-2026-04 hotfix")
    static let triggers = Word.list("upload secret version_upload deployment promotion")
    static let keyUsages = Word.list("encrypt decrypt sign verify deriveKey deriveBits wrapKey unwrapKey")
    static let messages: [Word] = [
        "No route for the URI", "This API is deprecated", "workers.api.error.script_not_found", "Authentication error",
    ]

    /// The keys of free JSON: letters alone, so that what is appended to them keeps them apart.
    static let freeKeys = Word.list(
        """
        retries hosts ratio note enabled region timeout limits rules weight labels owner path mode cache items flags \
        tier nested id
        """)
}
