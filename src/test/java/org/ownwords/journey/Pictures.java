package org.ownwords.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures that the README shows, taken on the way: {@code mvn -Pbrowser verify -Dpictures=docs/pictures}. */
final class Pictures {

    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("pictures")).map(Path::of);

    private Pictures() {}

    /** What stands in the window once the first match of a selector is at its top; nothing unless somebody asked. */
    static void take(Page page, String name, String from) {
        FOLDER.ifPresent(folder -> {
            page.locator(from).first().evaluate("e => e.scrollIntoView({block: 'start'})");
            page.screenshot(new ScreenshotOptions()
                    .setAnimations(ScreenshotAnimations.DISABLED)
                    .setPath(folder.resolve(name + ".png")));
        });
    }
}
