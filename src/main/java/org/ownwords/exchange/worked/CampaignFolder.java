package org.ownwords.exchange.worked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlValue;
import org.ownwords.campaign.Channel;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.exchange.ContentPack;
import org.ownwords.exchange.PackFiles;
import org.ownwords.exchange.PackGlossary;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Glossary;

/**
 * A campaign as its folder describes it, with the texts of its messages and the service that they lead to. Needs no database.
 *
 * @param channels those that it plans to use
 * @param variants its own and the shared ones of its messages, by message and tag
 * @param glossary the words that its pack avoids, those of its examples too
 * @param problems why texts were left out
 */
public record CampaignFolder(
        String name,
        Set<Channel> channels,
        Service service,
        ContactRoute route,
        Catalogue catalogue,
        List<PackedVariant> variants,
        Glossary glossary,
        List<Problem> problems) {

    private static final String PLAN = "campaign.yaml";

    /**
     * Reads a campaign of a pack.
     *
     * @param campaign the name of its folder
     * @param today the day from which its days are counted
     * @throws ProblemException if its plan or services cannot be read; texts that cannot be are among the problems
     */
    public static CampaignFolder read(PackFiles pack, String campaign, LanguageTable languages, LocalDate today) {
        Folder folder = new Folder(pack, "campaigns/" + campaign + "/");
        List<DescribedService> services = new ServiceFile(folder, languages, new Days(today)).read();
        ContentPack content = ContentPack.read(pack, languages);
        Catalogue catalogue = Optional.ofNullable(content.campaigns().get(campaign))
                .map(own -> own.catalogue().and(content.shared().catalogue()))
                .orElse(content.shared().catalogue());
        List<CampaignFolder> read = new ArrayList<>();
        folder.yaml(PLAN, plan -> {
            List<MessageId> messages = messages(plan, catalogue);
            destination(plan, services)
                    .ifPresent(to -> read.add(new CampaignFolder(
                            plan.text("name"),
                            channels(plan),
                            to.service(),
                            to.route(),
                            catalogue,
                            variants(content, campaign, messages),
                            PackGlossary.withExamples(pack, languages),
                            problems(content, folder, messages))));
        });
        return read.get(0);
    }

    private record Destination(Service service, ContactRoute route) {}

    private static Optional<Destination> destination(YamlFields plan, List<DescribedService> services) {
        String word = plan.text("service");
        String route = plan.text("route");
        Optional<DescribedService> service =
                services.stream().filter(one -> one.word().equals(word)).findFirst();
        if (service.isEmpty()) {
            plan.problem(
                    "service",
                    "There is no service \"" + word + "\" in services.yaml.",
                    "Describe it there, or name one of those that are.");
            return Optional.empty();
        }
        ContactRoute found = service.get().routes().get(route);
        if (found == null) {
            plan.problem(
                    "route",
                    "\"" + word + "\" has no route \"" + route + "\" in services.yaml.",
                    "Name one of " + String.join(", ", service.get().routes().keySet()) + ".");
            return Optional.empty();
        }
        return Optional.of(new Destination(service.get().service(), found));
    }

    private static List<MessageId> messages(YamlFields plan, Catalogue catalogue) {
        List<MessageId> messages = new ArrayList<>();
        for (YamlValue.Text word : plan.texts("messages")) {
            catalogue.messages().stream()
                    .map(message -> message.id())
                    .filter(id -> id.value().equals(word.text()))
                    .findFirst()
                    .ifPresentOrElse(
                            messages::add,
                            () -> plan.problems()
                                    .add(Problem.at(
                                            plan.name(),
                                            word.line(),
                                            "messages",
                                            "No catalogue has a message \"" + word.text() + "\".",
                                            "Add it to messages.yaml, or name one that is there.")));
        }
        return messages;
    }

    private static Set<Channel> channels(YamlFields plan) {
        Set<Channel> channels = new LinkedHashSet<>();
        for (YamlValue.Text word : plan.texts("channels")) {
            try {
                channels.add(Channel.valueOf(word.text().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                plan.problems()
                        .add(Problem.at(
                                plan.name(),
                                word.line(),
                                "channels",
                                "There is no channel \"" + word.text() + "\".",
                                "The channels are sms, email, poster, social, spoken."));
            }
        }
        return channels;
    }

    /** Where the campaign and the shared texts both hold a variant, the campaign's stands. */
    private static List<PackedVariant> variants(ContentPack content, String campaign, List<MessageId> messages) {
        Map<VariantId, PackedVariant> variants =
                new TreeMap<>(Comparator.comparing(VariantId::message).thenComparing(VariantId::tag));
        content.shared()
                .variants()
                .forEach(variant -> variants.put(variant.content().id(), variant));
        Optional.ofNullable(content.campaigns().get(campaign))
                .ifPresent(own -> own.variants()
                        .forEach(variant -> variants.put(variant.content().id(), variant)));
        return variants.values().stream()
                .filter(variant -> messages.contains(variant.content().id().message()))
                .toList();
    }

    /** Problems of the files that the campaign uses; those of other messages are not its own. */
    private static List<Problem> problems(ContentPack content, Folder folder, List<MessageId> messages) {
        Predicate<Problem> concerns = problem -> problem.where().startsWith(folder.path())
                || problem.where().equals("translations/messages.yaml")
                || messages.stream().anyMatch(id -> problem.where().startsWith("translations/" + id + "/"));
        return content.problems().stream().filter(concerns).toList();
    }
}
