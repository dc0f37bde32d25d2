package org.ownwords.command;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ownwords.account.OneTimeLinks;
import org.ownwords.base.Installation;
import org.ownwords.desk.DemoSignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the console says once the web application is ready: its address, and how to get in. */
@Component
class Welcome {

    private final Installation installation;
    private final OneTimeLinks links;
    private final ObjectProvider<DemoSignIns> demo;
    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    Welcome(Installation installation, OneTimeLinks links, ObjectProvider<DemoSignIns> demo) {
        this.installation = installation;
        this.links = links;
        this.demo = demo;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        Duration taken = event.getTimeTaken();
        URI address = installation.publicAddress();
        console.printf(
                "%nOwnwords is ready at %s%s%n", address, taken == null ? "" : " after " + seconds(taken) + " seconds");
        if (installation.demo()) {
            demoSignIns();
        } else {
            links.forFirstAdministrator().ifPresent(token -> firstAdministrator(address, token));
        }
        console.println();
    }

    private void firstAdministrator(URI address, String token) {
        console.printf(
                "%nNobody has an account yet. Open this link within %d hours to become the first administrator:%n  %s%n",
                OneTimeLinks.FIRST_HOLDS.toHours(), address.resolve("/first/" + token));
    }

    private void demoSignIns() {
        console.println(
                "EXAMPLE data: people and numbers are invented, and nothing leaves this computer. Ctrl+C stops it.");
        demo.orderedStream()
                .flatMap(given -> given.all().stream())
                .forEach(entry -> console.printf("  %-28s %-28s %s%n", entry.signIn(), entry.password(), entry.who()));
    }

    private static String seconds(Duration taken) {
        return String.format(java.util.Locale.ROOT, "%.1f", taken.toMillis() / 1000.0);
    }
}
