package org.ownwords.desk.delivery;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.account.OrganisationId;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.gateway.simulator.Entry;
import org.ownwords.delivery.gateway.simulator.SimulatorGateway;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.springframework.stereotype.Component;

/** Reads the simulator's journal as telephones. */
@Component
class Handsets {

    private static final int MOST = 20_000;
    private static final int PREVIEW = 80;

    private final SimulatorGateway simulator;
    private final Senders senders;
    private final LanguageTable languages;

    Handsets(SimulatorGateway simulator, Senders senders, LanguageTable languages) {
        this.simulator = simulator;
        this.senders = senders;
        this.languages = languages;
    }

    /**
     * One invented person's telephone.
     *
     * @param shown the number in groups, or the email address
     * @param language what its last message was in, by its English name, empty where unknown
     * @param messages oldest first
     */
    public record Phone(String address, String shown, String language, List<Message> messages) {

        /** The newest message that came. */
        public Message latest() {
            return messages.stream()
                    .filter(message -> !message.reply())
                    .reduce((older, newer) -> newer)
                    .orElse(messages.get(messages.size() - 1));
        }
    }

    /**
     * One message on it.
     *
     * @param preview what a locked screen shows
     * @param reply whether the person wrote it
     */
    public record Message(
            Instant at,
            String from,
            String subject,
            String text,
            String preview,
            String lang,
            String dir,
            boolean reply) {}

    /** The telephones that an organisation's messages reached, the last reached first. */
    List<Phone> phones(OrganisationId organisation) {
        Set<String> own = Stream.of(Channel.SMS, Channel.EMAIL)
                .flatMap(channel -> senders.of(organisation, channel).stream())
                .map(Sender::address)
                .collect(Collectors.toSet());
        Map<String, List<Message>> byAddress = new LinkedHashMap<>();
        for (Entry entry : journal()) {
            boolean came = entry.kind().equals(Entry.MESSAGE) && own.contains(entry.from());
            boolean went = entry.kind().equals(Entry.INBOUND) && own.contains(entry.to());
            if (came || went) {
                String person = came ? entry.to() : entry.from();
                List<Message> messages = byAddress.containsKey(person) ? byAddress.remove(person) : new ArrayList<>();
                messages.add(message(entry, went));
                // Put back at the end, so that the order is of the last message.
                byAddress.put(person, messages);
            }
        }
        List<Phone> phones = new ArrayList<>();
        byAddress.forEach((address, messages) ->
                phones.add(0, new Phone(address, shown(address), language(messages), List.copyOf(messages))));
        return phones;
    }

    private String language(List<Message> messages) {
        return messages.stream()
                .filter(message -> !message.lang().isEmpty())
                .reduce((older, newer) -> newer)
                .flatMap(message -> languages.find(LanguageTag.of(message.lang())))
                .map(Language::englishName)
                .orElse("");
    }

    private List<Entry> journal() {
        try {
            return simulator.entries(0, MOST);
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Message message(Entry entry, boolean reply) {
        Language language = entry.language()
                .flatMap(tag -> languages.find(LanguageTag.of(tag)))
                .orElse(null);
        String text = entry.text();
        return new Message(
                entry.at(),
                shown(entry.from()),
                entry.subject().orElse(""),
                text,
                preview(
                        entry.subject().orElse("").isEmpty()
                                ? text
                                : entry.subject().orElse("")),
                language == null ? "" : language.tag().value(),
                language == null ? "auto" : language.direction().html(),
                reply);
    }

    private static String preview(String text) {
        String line = text.replace('\n', ' ').strip();
        return line.codePointCount(0, line.length()) <= PREVIEW
                ? line
                : line.substring(0, line.offsetByCodePoints(0, PREVIEW)) + "…";
    }

    /** 07700 900201 for +447700900201. */
    private static String shown(String address) {
        return address.startsWith("+44") && address.length() == 13
                ? "0" + address.substring(3, 7) + " " + address.substring(7)
                : address;
    }
}
