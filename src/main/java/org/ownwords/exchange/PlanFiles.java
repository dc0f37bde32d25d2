package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.TextFile;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.base.YamlText;
import org.ownwords.base.YamlValue;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Plan;
import org.ownwords.campaign.Plans;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.message.MessageId;
import org.springframework.stereotype.Component;

/** Campaigns as other areas may learn from them: what, in which languages, by which channels, and what was hoped. */
@Component
public class PlanFiles {
    private static final String FILE = "campaigns/[^/]+/campaign\\.yaml";

    private static final int LONGEST_FOLDER = 60;

    private final Plans plans;
    private final Communities communities;

    public PlanFiles(Plans plans, Communities communities) {
        this.plans = plans;
        this.communities = communities;
    }

    /** A file for every plan whose messages all travel, by path. */
    SortedMap<String, String> of(OrganisationId organisation, Set<MessageId> travelling) {
        Map<CommunityId, Community> known =
                communities.all(organisation).stream().collect(Collectors.toMap(Community::id, Function.identity()));
        SortedMap<String, String> files = new TreeMap<>();
        for (Plan plan : plans.all(organisation)) {
            if (!plan.messages().isEmpty() && travelling.containsAll(plan.messages())) {
                files.put(path(plan.name(), files.keySet()), write(plan, known));
            }
        }
        return files;
    }

    /** A path that no other campaign has: names may be alike, or in letters that no folder is named with. */
    static String path(String name, Set<String> taken) {
        String folder = folder(name);
        String path = "campaigns/" + folder + "/campaign.yaml";
        for (int number = 2; taken.contains(path); number++) {
            path = "campaigns/" + folder + "-" + number + "/campaign.yaml";
        }
        return path;
    }

    private static String folder(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String folder =
                plain.substring(0, Math.min(plain.length(), LONGEST_FOLDER)).replaceAll("^-+|-+$", "");
        return folder.isEmpty() ? "campaign" : folder;
    }

    private static String write(Plan plan, Map<CommunityId, Community> known) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", plan.name());
        fields.put("messages", plan.messages().stream().map(MessageId::value).toList());
        fields.put(
                "languages",
                plan.communities().stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(community -> community.language().value())
                        .distinct()
                        .sorted()
                        .toList());
        fields.put(
                "channels",
                plan.channels().stream()
                        .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                        .toList());
        fields.put("hypothesis", plan.purpose().hypothesis());
        return YamlText.write(fields);
    }

    /** The plans of a pack; worked examples describe invented organisations and are none. */
    static List<PackedPlan> read(PackFiles files, List<Problem> problems) {
        return files.paths().stream()
                .filter(path -> path.matches(FILE))
                .flatMap(path -> read(path, TextFile.decode(path, files.read(path)), problems).stream())
                .toList();
    }

    private static Optional<PackedPlan> read(String path, String yaml, List<Problem> problems) {
        YamlFields fields = new YamlFields(path, Yaml.read(path, yaml, 1), problems);
        if (fields.names().contains("example")) {
            return Optional.empty();
        }
        List<MessageId> messages = new ArrayList<>();
        fields.texts("messages").stream()
                .map(YamlValue.Text::text)
                .filter(word -> word.matches("[a-z0-9-]{1,80}"))
                .forEach(word -> messages.add(MessageId.of(word)));
        return Optional.of(new PackedPlan(
                path.split("/")[1],
                fields.text("name"),
                fields.find("hypothesis").orElse(""),
                messages,
                fields.texts("channels").stream()
                        .flatMap(word -> Stream.of(Channel.values())
                                .filter(channel ->
                                        channel.name().toLowerCase(Locale.ROOT).equals(word.text())))
                        .toList(),
                fields.texts("languages").stream().map(YamlValue.Text::text).toList()));
    }
}
