package org.ownwords.campaign.kit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.render.Edition;
import org.ownwords.render.PrintedCode;

/**
 * The key of everything that an item is made from: words, service, route, mark, format, code, options, and the program that sets
 * them. Two items of one key look alike but for the date of print, which is no part of it: a sheet that did not change keeps the
 * date on which it was made.
 */
final class KitKeys {

    private final KitPress press;
    private final String version;

    private KitKeys(KitPress press) {
        this.press = press;
        this.version = press.version();
    }

    /** The keys of what a press makes today. */
    static KitKeys of(KitPress press) {
        return new KitKeys(press);
    }

    /** @throws org.ownwords.base.ProblemException if the item cannot be made */
    String of(KitItem item) {
        return digest(Canonical.words(List.of(
                version,
                press.look(item),
                item.format().id(),
                item.place().map(KitItem.Place::code).map(PrintedCode::toString).orElse(""),
                item.editions().stream().map(KitKeys::shown).toList(),
                item.alike().stream()
                        .map(editions -> editions.stream().map(KitKeys::shown).toList())
                        .toList())));
    }

    /** One key of many, in their order. */
    String of(List<KitItem> items) {
        return digest(items.stream().map(item -> item.name() + " " + of(item)).collect(Collectors.joining("\n")));
    }

    /** What verified facts say stands in no sheet: a fact looked at again makes no sheet old. */
    private static Edition shown(Edition edition) {
        Service service = edition.service();
        ContactRoute route = edition.route();
        return new Edition(
                edition.message(),
                edition.language(),
                edition.content(),
                new Service(
                        service.id(),
                        service.organisation(),
                        service.area(),
                        0,
                        service.name(),
                        service.audience(),
                        service.minimumAge(),
                        service.insidePolice(),
                        List.of(),
                        List.of()),
                new ContactRoute(
                        route.id(),
                        route.service(),
                        route.kind(),
                        route.label(),
                        route.address(),
                        route.hours(),
                        route.answersIn(),
                        route.retired(),
                        List.of()),
                edition.mark());
    }

    static String digest(String words) {
        return digest(words.getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
