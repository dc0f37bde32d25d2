package org.ownwords.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;
import org.ownwords.command.Ownwords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages of the program in this process, over data that every class has for itself, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(OpenDoor.class)
@DirtiesContext
@SpringBootTest(
        classes = Ownwords.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ownwords.demo=true",
            "ownwords.data=target/browser-data",
            "ownwords.keys=target/browser-keys",
            "server.servlet.session.cookie.secure=false"
        })
abstract class PagesInUse extends InBrowser {

    @LocalServerPort
    private int port;

    @Autowired
    protected OpenDoor data;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry settings) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        settings.add("spring.datasource.url", () -> url);
    }

    /** Opens a page and tries it at both widths. */
    void look(Page page, String path, String name) {
        page.navigate(address(path));
        Accessible.check(page, name);
    }

    Page signedIn(String name) {
        Page page = desktop().newPage();
        signIn(page, name);
        return page;
    }

    /** A browser of its own at a desk. */
    BrowserContext desktop() {
        return chromium.desktop();
    }

    /** A browser of its own on a small telephone. */
    BrowserContext telephone() {
        return chromium.touched();
    }

    void signIn(Page page, String name) {
        page.navigate(address("/sign-in"));
        page.fill("input[name=name]", name);
        page.fill("input[name=password]", OpenDoor.PASSWORD);
        page.click("main button[type=submit]");
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }
}
