package org.ownwords.desk.delivery;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.campaign.Channel;
import org.ownwords.delivery.Sender;
import org.ownwords.delivery.Senders;
import org.ownwords.delivery.gateway.simulator.SimulatorGateway;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo's invented people and what stands on their telephones; they can write back. */
@Controller
@RequestMapping("/handset")
class HandsetController {

    private final SimulatorGateway simulator;
    private final Senders senders;
    private final Handsets handsets;
    private final Clock clock;

    HandsetController(SimulatorGateway simulator, Senders senders, Handsets handsets, Clock clock) {
        this.simulator = simulator;
        this.senders = senders;
        this.handsets = handsets;
        this.clock = clock;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String phone, Model model) {
        return page(me, phone, List.of(), model);
    }

    @PostMapping
    String write(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String phone,
            @RequestParam(defaultValue = "") String text,
            Model model,
            RedirectAttributes after) {
        if (text.isBlank()) {
            return page(
                    me,
                    phone,
                    List.of(Problem.in("Handset", "The reply is empty.", "Write something, such as STOP.")
                            .inField("text")),
                    model);
        }
        Channel channel = phone.contains("@") ? Channel.EMAIL : Channel.SMS;
        Sender sender = senders.of(me.person().organisation(), channel)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        // Only telephones that got something may write: nothing can be invented through the address bar.
        boolean known = handsets.phones(me.person().organisation()).stream()
                .anyMatch(one -> one.address().equals(phone));
        if (known) {
            try {
                simulator.write(channel, phone, sender.address(), text.strip());
            } catch (IOException e) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        after.addFlashAttribute("notice", "The reply was sent. It works within a second.");
        after.addAttribute("phone", phone);
        return "redirect:/handset";
    }

    private String page(SignedIn me, String phone, List<Problem> problems, Model model) {
        List<Handsets.Phone> phones = handsets.phones(me.person().organisation());
        model.addAttribute("phones", phones);
        model.addAttribute("now", clock.instant());
        model.addAttribute("problems", problems);
        phones.stream()
                .filter(one -> phone.isBlank() || one.address().equals(phone))
                .findFirst()
                .ifPresent(one -> model.addAttribute("chosen", one));
        return "desk/delivery/handset";
    }
}
