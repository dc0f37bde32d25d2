package org.ownwords.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, which loads nothing by itself. Every context is a person of its own, with cookies of its own. */
final class Chromium implements AutoCloseable {

    /** How long anything may take on a busy machine, in milliseconds. */
    static final double PATIENCE = 20_000;

    /** The width of a small telephone, in CSS pixels. */
    static final int PHONE = 390;

    /** The width of an old one, and of a page magnified fourfold on a desk. */
    static final int OLD_PHONE = 320;

    /** The width of most telephones that are bought for little. */
    static final int NARROW = 360;

    static final int DESKTOP = 1280;

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A microphone that beeps, which pages may use without anybody being asked.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIETLY));
    }

    /** Somebody at a desk. */
    BrowserContext desktop() {
        return context(new NewContextOptions().setViewportSize(DESKTOP, 900));
    }

    /** Somebody with a small telephone. */
    BrowserContext phone() {
        return context(new NewContextOptions().setViewportSize(PHONE, 844));
    }

    /** Somebody who writes with a thumb on a small telephone. */
    BrowserContext touched() {
        return context(new NewContextOptions()
                .setViewportSize(NARROW, 740)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** Somebody whose browser runs no scripts. */
    BrowserContext withoutScripts() {
        return context(new NewContextOptions().setViewportSize(DESKTOP, 900).setJavaScriptEnabled(false));
    }

    /** Somebody with an old telephone, narrow and without scripts. */
    BrowserContext oldPhone() {
        return context(new NewContextOptions().setViewportSize(OLD_PHONE, 568).setJavaScriptEnabled(false));
    }

    private BrowserContext context(NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
