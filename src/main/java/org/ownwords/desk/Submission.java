package org.ownwords.desk;

import java.util.List;
import java.util.function.Function;
import org.ownwords.account.Actor;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that somebody who is signed in sent, with all that it takes to answer it; methods of controllers take it as a parameter.
 *
 * @param me who sent it
 * @param fields what was typed
 * @param model of the page that shows the form again
 * @param next what the page says to which an accepted form leads
 */
public record Submission(SignedIn me, MultiValueMap<String, String> fields, Model model, RedirectAttributes next) {

    /** Who acts. */
    public Actor actor() {
        return me.actor();
    }

    /**
     * What was typed, to be read.
     *
     * @param where what problems call the form
     */
    public Typed typed(String where) {
        return new Typed(where, fields);
    }

    /**
     * Does what the form asks.
     *
     * @param act may refuse with {@link ProblemException}
     * @param done what the next page says
     * @param there the address of the next page
     * @param again shows the page of the form again, with the reasons why it was refused; gives its template
     * @return the view to show
     */
    public String answer(Runnable act, String done, String there, Function<List<Problem>, String> again) {
        try {
            act.run();
        } catch (ProblemException refused) {
            return again.apply(refused.problems());
        }
        next.addFlashAttribute("done", done);
        return "redirect:" + there;
    }
}
