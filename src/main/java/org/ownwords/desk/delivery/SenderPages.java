package org.ownwords.desk.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.desk.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What texts and emails come from, and who reads the replies to them and when. */
@Controller
@RequestMapping("/contacts/senders")
class SenderPages {

    private static final List<Channel> CHANNELS = List.of(Channel.SMS, Channel.EMAIL);
    private static final List<Choice> DAYS = Stream.of(java.time.DayOfWeek.values())
            .map(day -> new Choice(
                    day.name().substring(0, 3), day.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK)))
            .toList();

    private final Senders senders;
    private final Accounts accounts;

    SenderPages(Senders senders, Accounts accounts) {
        this.senders = senders;
        this.accounts = accounts;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        OrganisationId organisation = me.person().organisation();
        model.addAttribute(
                "senders",
                CHANNELS.stream()
                        .map(channel -> SenderForm.of(channel, senders.of(organisation, channel)))
                        .toList());
        return "desk/delivery/senders";
    }

    @GetMapping("/{channel}")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable String channel, Model model) {
        Channel of = channel(channel);
        return form(SenderForm.of(of, senders.of(me.person().organisation(), of)), List.of(), model);
    }

    @PostMapping("/{channel}")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String channel,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes next) {
        Channel of = channel(channel);
        Optional<Sender> known = senders.of(me.person().organisation(), of);
        SenderForm typed = SenderForm.typed(of, known, fields);
        try {
            save(me.actor(), known, typed);
        } catch (ProblemException refused) {
            return form(typed, refused.problems(), model);
        }
        next.addFlashAttribute("notice", "Saved: replies to " + of.label() + " are read by " + typed.name() + ".");
        return "redirect:/contacts/senders";
    }

    private void save(Actor actor, Optional<Sender> known, SenderForm typed) {
        List<Problem> problems = new ArrayList<>();
        Optional<Sender> sender = known;
        Optional<Sender.Cover> cover = Optional.empty();
        if (sender.isEmpty()) {
            try {
                sender = Optional.of(Sender.begin(
                        typed.channel(),
                        typed.address(),
                        accounts.organisation(actor.organisation()).example()));
            } catch (ProblemException refused) {
                problems.addAll(refused.problems());
            }
        }
        if (typed.days().isEmpty()) {
            problems.add(Problem.in("Senders", "No day is chosen.", "Choose the days on which somebody reads them.")
                    .inField("days"));
        }
        try {
            cover = Optional.of(
                    Sender.Cover.read(typed.name(), String.join(" ", typed.days()), typed.from(), typed.until()));
        } catch (ProblemException refused) {
            problems.addAll(refused.problems());
        }
        if (!problems.isEmpty() || sender.isEmpty()) {
            throw new ProblemException(problems);
        }
        senders.set(
                actor,
                new Sender(typed.channel(), sender.get().address(), sender.get().segmentsPerSecond(), cover));
    }

    private static Channel channel(String word) {
        return CHANNELS.stream()
                .filter(channel -> channel.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(SenderForm form, List<Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("dayChoices", DAYS);
        model.addAttribute("problems", problems);
        return "desk/delivery/sender";
    }
}
