package org.ownwords.desk.campaign;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Destination;
import org.ownwords.campaign.Funding;
import org.ownwords.campaign.Plan;
import org.ownwords.campaign.Purpose;
import org.ownwords.campaign.SendingWindow;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.ServiceId;
import org.ownwords.message.MessageId;

/** Reads a plan from what was typed. What is missing may be missing; what cannot be read is told, all at once. */
final class PlanReader {

    private static final String WHERE = "plan";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H[:mm]", Locale.ROOT);
    private static final Pattern MONEY = Pattern.compile("£?(\\d{1,3}(,\\d{3})+|\\d{1,8})(\\.\\d{1,2})?");

    private final List<Problem> problems = new ArrayList<>();

    private PlanReader() {}

    /**
     * The plan of a form.
     *
     * @throws ProblemException with everything that cannot be read, each with its field
     */
    static Plan read(PlanForm form) {
        PlanReader reader = new PlanReader();
        Plan plan = reader.plan(form);
        if (!reader.problems.isEmpty()) {
            throw new ProblemException(reader.problems);
        }
        return plan;
    }

    private Plan plan(PlanForm form) {
        if (form.name().isEmpty()) {
            wrong("name", "It has no name.", "Give it one; you can change it later.");
        } else if (form.name().length() > 200) {
            wrong("name", "The name is longer than 200 characters.", "Shorten it.");
        }
        return new Plan(
                form.name(),
                new AreaCode(form.area()),
                form.communities().stream()
                        .map(id -> new CommunityId(Long.parseLong(id)))
                        .collect(Collectors.toSet()),
                form.messages().stream().map(MessageId::of).toList(),
                form.channels().stream().map(Channel::valueOf).collect(Collectors.toCollection(TreeSet::new)),
                destination(form.destination()),
                window(form),
                new Funding(pence(form.budget()), limited("source", form.source(), 300)),
                new Purpose(
                        limited("hypothesis", form.hypothesis(), 2000),
                        Optional.of(limited("baseline", form.baseline(), 300)).filter(name -> !name.isEmpty())));
    }

    private static Optional<Destination> destination(String typed) {
        String[] parts = typed.split("/", -1);
        return parts.length == 2
                ? Optional.of(
                        new Destination(new ServiceId(Long.parseLong(parts[0])), new RouteId(Long.parseLong(parts[1]))))
                : Optional.empty();
    }

    private Optional<SendingWindow> window(PlanForm form) {
        String typed = form.day() + form.month() + form.year() + form.from() + form.until();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(form);
        Optional<LocalTime> from = time("from", form.from());
        Optional<LocalTime> until = time("until", form.until());
        return day.isPresent() && from.isPresent() && until.isPresent()
                ? Optional.of(new SendingWindow(day.get(), from.get(), until.get()))
                : Optional.empty();
    }

    private Optional<LocalDate> day(PlanForm form) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.year()), Integer.parseInt(form.month()), Integer.parseInt(form.day())));
        } catch (NumberFormatException | DateTimeException unreadable) {
            wrong("day", "The day is no date.", "Write it as 27 3 2027, or leave day and hours empty.");
            return Optional.empty();
        }
    }

    private Optional<LocalTime> time(String field, String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.replace('.', ':'), TIME));
        } catch (DateTimeParseException unreadable) {
            String which = field.equals("from") ? "The first hour" : "The last hour";
            wrong(field, which + " is no time.", "Write it as 10:30, by the 24-hour clock.");
            return Optional.empty();
        }
    }

    private long pence(String typed) {
        String plain = typed.replace(" ", "");
        if (plain.isEmpty()) {
            return 0;
        }
        if (!MONEY.matcher(plain).matches()) {
            wrong("budget", "The budget is no amount in pounds.", "Write it as 4800 or 4,800.50.");
            return 0;
        }
        return new BigDecimal(plain.replace("£", "").replace(",", ""))
                .movePointRight(2)
                .longValueExact();
    }

    private String limited(String field, String typed, int most) {
        if (typed.length() > most) {
            wrong(field, "It is longer than " + most + " characters.", "Shorten it.");
        }
        return typed;
    }

    private void wrong(String field, String what, String remedy) {
        problems.add(Problem.in(WHERE, what, remedy).inField(field));
    }
}
