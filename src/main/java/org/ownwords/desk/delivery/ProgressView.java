package org.ownwords.desk.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Progress;
import org.ownwords.delivery.SendState;

/**
 * A campaign's progress as the page shows it.
 *
 * @param heads the states that occur, in the order in which a send passes them
 * @param rows a row for each channel
 * @param over whether nothing more happens without a person
 */
public record ProgressView(
        List<String> heads, List<Row> rows, long total, long gone, boolean over, List<Reason> reasons) {

    /** One channel's sends by state, in the order of the heads. */
    public record Row(String channel, List<Long> counts, long total) {}

    /** Why some wait or never left. */
    public record Reason(String text, long count) {}

    static ProgressView of(Progress progress, Map<String, Long> reasons) {
        List<SendState> states = Arrays.stream(SendState.values())
                .filter(state -> state == SendState.PLANNED
                        || state == SendState.ACCEPTED
                        || state == SendState.DELIVERED
                        || progress.of(state) > 0)
                .toList();
        List<Row> rows = progress.byChannel().keySet().stream()
                .map(channel -> row(progress, channel, states))
                .toList();
        return new ProgressView(
                states.stream().map(SendState::label).toList(),
                rows,
                progress.total(),
                progress.of(SendState.ACCEPTED) + progress.of(SendState.DELIVERED),
                !progress.open(),
                reasons.entrySet().stream()
                        .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Row row(Progress progress, Channel channel, List<SendState> states) {
        List<Long> counts =
                states.stream().map(state -> progress.of(channel, state)).toList();
        return new Row(
                channel.label(),
                counts,
                counts.stream().mapToLong(Long::longValue).sum());
    }
}
