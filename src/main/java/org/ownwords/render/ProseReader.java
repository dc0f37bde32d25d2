package org.ownwords.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;

/**
 * Walks the Markdown of one passage. Placeholders are resolved after Markdown was read, so that a sign in the name of a
 * service is never taken for markup.
 */
final class ProseReader extends AbstractVisitor {

    private final String claim;
    private static final int DEEPEST = 20;

    private final UnaryOperator<String> resolve;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private List<List<Run>> lines = new ArrayList<>();
    private List<Run> line = new ArrayList<>();
    private String marker = "";
    private int strong;
    private int depth;

    /** @param claim the claim that the passage makes, empty for none */
    ProseReader(String claim, UnaryOperator<String> resolve) {
        this.claim = claim;
        this.resolve = resolve;
    }

    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    @Override
    public void visit(org.commonmark.node.Paragraph paragraph) {
        visitChildren(paragraph);
        endLine();
        paragraphs.add(new Paragraph(marker, claim, List.copyOf(lines)));
        lines = new ArrayList<>();
        marker = "";
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
        marker = item.getParent() instanceof OrderedList list ? numberOf(item, list) + "." : "-";
        visitChildren(item);
        marker = "";
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        int from = words.length();
        visitChildren(link);
        if (!words.substring(Math.min(from, words.length())).equals(link.getDestination())) {
            words.append(" (").append(link.getDestination()).append(')');
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        strongly(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        strongly(emphasis);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        endLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endLine();
    }

    @Override
    protected void visitChildren(Node parent) {
        if (++depth > DEEPEST) {
            throw new ProblemException(Problem.in(
                    "The text",
                    "Lists or emphasis stand within each other more than " + DEEPEST + " deep.",
                    "Write plain paragraphs and lists."));
        }
        super.visitChildren(parent);
        depth--;
    }

    private void strongly(Node emphasis) {
        endRun();
        strong++;
        visitChildren(emphasis);
        endRun();
        strong--;
    }

    private void endRun() {
        line.addAll(Run.of(resolve.apply(words.toString()), strong > 0));
        words.setLength(0);
    }

    private void endLine() {
        endRun();
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        line = new ArrayList<>();
    }

    private static int numberOf(ListItem item, OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }
}
