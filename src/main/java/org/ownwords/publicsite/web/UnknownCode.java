package org.ownwords.publicsite.web;

/** What stands where no page is: as neutral as the pages, and with a number too. */
final class UnknownCode {

    private UnknownCode() {}

    static String html() {
        return """
                <!DOCTYPE html>
                <html lang="en-GB" dir="ltr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex, nofollow, noarchive">
                <meta name="referrer" content="no-referrer">
                <title>Information</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/public/page.css">
                <script src="/public/page.js" defer></script>
                </head>
                <body>
                <p class="leave"><a id="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer noopener"><span aria-hidden="true">✕</span> Leave this page</a></p>
                <main>
                <h1>There is nothing at this address</h1>
                <p>If you typed a code, check its eight letters: a code has no digits and no vowels.</p>
                <p class="call"><a href="tel:999"><span aria-hidden="true">☎</span> In danger now, call <bdi dir="ltr" class="number">999</bdi></a></p>
                </main>
                </body>
                </html>
                """;
    }
}
