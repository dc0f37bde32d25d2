package org.ownwords.desk.access;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.ownwords.base.Installation;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** The session's cookie travels over HTTPS alone, except where the installation is this computer's own. */
@Component
class Cookies implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Installation installation;

    Cookies(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        server.getSettings().getSession().getCookie().setSecure(onlySecure(installation.publicAddress()));
    }

    static boolean onlySecure(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return !("http".equals(address.getScheme()) && THIS_COMPUTER.contains(host));
    }
}
