package org.ownwords.desk.delivery;

import java.util.List;
import java.util.Optional;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.springframework.util.MultiValueMap;

/**
 * What a channel's messages come from and who reads its replies, as it is set or as it was typed.
 *
 * @param address empty where none is set or typed
 * @param days such as {@code MON}
 */
public record SenderForm(
        Channel channel, String address, boolean set, String name, List<String> days, String from, String until) {

    static SenderForm of(Channel channel, Optional<Sender> sender) {
        Optional<Sender.Cover> cover = sender.flatMap(Sender::cover);
        return new SenderForm(
                channel,
                sender.map(Sender::address).orElse(""),
                sender.isPresent(),
                cover.map(Sender.Cover::name).orElse(""),
                cover.map(one -> List.of(one.days().split(" "))).orElse(List.of()),
                cover.map(one -> one.hours().from().toString()).orElse(""),
                cover.map(one -> one.hours().until().toString()).orElse(""));
    }

    static SenderForm typed(Channel channel, Optional<Sender> sender, MultiValueMap<String, String> fields) {
        return new SenderForm(
                channel,
                sender.map(Sender::address).orElse(text(fields, "address")),
                sender.isPresent(),
                text(fields, "name"),
                fields.getOrDefault("days", List.of()).stream()
                        .filter(day -> !day.isBlank())
                        .toList(),
                text(fields, "from"),
                text(fields, "until"));
    }

    /** Whether somebody reads replies. */
    public boolean covered() {
        return set && !name.isEmpty();
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String typed = fields.getFirst(name);
        return typed == null ? "" : typed.strip();
    }
}
