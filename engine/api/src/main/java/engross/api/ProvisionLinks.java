package engross.api;

import engross.model.Document;
import engross.model.Inline;
import engross.model.Label;
import engross.model.Paragraph;
import engross.model.TreeRewrite;
import engross.redline.Register;
import engross.redline.Register.Entry;
import engross.word.content.WordContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes every changed provision a place that a link can lead to, and its beginning a link to its row in the register. */
final class ProvisionLinks {
    private static final String PROVISION = "provision-";

    /** The changes, by the position of the first paragraph of their provisions. */
    private final Map<Integer, Integer> changes = new HashMap<>();

    private final Map<Integer, String> targets = new HashMap<>();
    private int position;

    private ProvisionLinks() {}

    static ProvisionLinks to(Register register) {
        ProvisionLinks links = new ProvisionLinks();
        for (Entry entry : register.changes()) {
            links.changes.putIfAbsent(entry.provision().position(), entry.number());
        }
        return links;
    }

    /** The ids of the provisions, by the numbers of their changes. */
    Map<Integer, String> targets() {
        return targets;
    }

    Document linked(Document document) {
        return TreeRewrite.ofParagraphs(this::paragraph).document(document);
    }

    private Paragraph paragraph(Paragraph paragraph) {
        Integer change = changes.get(position++);
        if (change == null) {
            return paragraph;
        }
        String id = paragraph.id().isEmpty() ? PROVISION + change : paragraph.id();
        targets.put(change, id);
        return linked(paragraph.withId(id), "#" + WordContent.UNSEEN + change);
    }

    /** With its label as a link, or else what stands first in its text. */
    private static Paragraph linked(Paragraph paragraph, String target) {
        if (paragraph.label() instanceof Label.Fixed fixed && !fixed.content().isEmpty()) {
            int end = fixed.content().size();
            while (end > 0 && fixed.content().get(end - 1) instanceof Inline.Tab) {
                end--;
            }
            return end == 0 ? paragraph : paragraph.withLabel(new Label.Fixed(linked(fixed.content(), end, target)));
        }
        int end = 0;
        while (end < paragraph.content().size() && paragraph.content().get(end) instanceof Inline.Text) {
            end++;
        }
        return end == 0 ? paragraph : paragraph.withContent(linked(paragraph.content(), end, target));
    }

    private static List<Inline> linked(List<Inline> content, int end, String target) {
        List<Inline> linked = new ArrayList<>();
        linked.add(new Inline.Link(target, content.subList(0, end)));
        linked.addAll(content.subList(end, content.size()));
        return linked;
    }
}
