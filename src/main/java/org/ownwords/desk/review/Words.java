package org.ownwords.desk.review;

import java.util.List;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionRef;
import org.ownwords.review.Comprehension;
import org.ownwords.review.Comprehension.Question;

/** The newest words of a section, which a page shows and a person judges. */
record Words(Revision revision, Section section, SectionRef ref, Catalogue catalogue) {

    List<Question> questions() {
        return Comprehension.of(section, ref.digest(), catalogue);
    }

    String href() {
        return "/review/" + ref.variant() + "/" + ref.section().word();
    }

    /**
     * That the words judged are the words shown.
     *
     * @throws ProblemException if somebody saved others in between
     */
    void same(String digest) {
        if (!ref.digest().hex().equals(digest)) {
            throw new ProblemException(Problem.in(
                    "review",
                    "Somebody changed the text while you were reading.",
                    "Read the words below again; what you entered is still here."));
        }
    }
}
