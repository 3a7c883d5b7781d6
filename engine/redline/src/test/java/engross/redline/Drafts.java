package engross.redline;

import engross.model.Block;
import engross.model.Change;
import engross.model.Division;
import engross.model.Document;
import engross.model.Format;
import engross.model.Inline;
import engross.model.Item;
import engross.model.Note;
import engross.model.Paragraph;
import engross.model.Place;
import engross.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Writes drafts of resolutions in Chinese, English or Arabic, out of words of which no sentence need make sense. */
final class Drafts {
    private static final Map<String, String[]> WORDS = Map.of(
            "zh",
            ("理事会 秘书长 成员国 国际 电信 发展 报告 会议 决议 工作组 审议 落实 成果 提交 加强 合作 数字 社会 信息 年度 财务 预算 建议 活动 相关 组织"
                            + " 部门 支持 能力 建设 技术 标准 网络 安全 女性 青年 国家 区域 计划 目标 进程 监督 通过 继续 确保 提供 酌情 每年 积极")
                    .split(" "),
            "en",
            ("Council Secretary-General Member States report session resolution working group review implementation outcomes"
                            + " submit strengthen cooperation digital society information annual financial budget proposals activities"
                            + " relevant organizations sectors support capacity building technical standards network security women youth"
                            + " countries regional plan targets process oversight continue ensure provide appropriate actively")
                    .split(" "),
            "ar",
            ("المجلس الأمين العام الدول الأعضاء تقرير دورة قرار فريق العمل استعراض تنفيذ نواتج تقديم تعزيز التعاون الرقمي مجتمع"
                            + " المعلومات السنوي المالي الميزانية مقترحات أنشطة المنظمات القطاعات دعم قدرات بناء التقنية معايير الشبكات أمن"
                            + " المرأة الشباب البلدان خطة أهداف عملية مواصلة ضمان توفير بنشاط")
                    .split(" "));
    private static final String[] FUNCTION = {"the", "of", "and", "in", "to", "for", "on"};

    final String language;
    private final RandomGenerator random;
    private final List<Note> notes = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    Drafts(String language, RandomGenerator random) {
        this.language = language;
        this.random = random;
    }

    boolean isChinese() {
        return language.equals("zh");
    }

    String word() {
        String[] words = Objects.requireNonNull(WORDS.get(language));
        return words[random.nextInt(words.length)];
    }

    /** Some words, with a number now and then. */
    String phrase(int words) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0 && !isChinese()) {
                phrase.append(' ');
                if (language.equals("en") && random.nextInt(3) == 0) {
                    phrase.append(FUNCTION[random.nextInt(FUNCTION.length)]).append(' ');
                }
            }
            phrase.append(random.nextInt(14) == 0 ? number() : word());
        }
        return phrase.toString();
    }

    String number() {
        int kind = random.nextInt(4);
        return kind == 0
                ? Integer.toString(2015 + random.nextInt(15))
                : kind == 1
                        ? "C" + (10 + random.nextInt(20))
                        : kind == 2
                                ? "A/" + (60 + random.nextInt(20)) + "/" + random.nextInt(300)
                                : Integer.toString(1 + random.nextInt(40));
    }

    String sentence() {
        String comma = isChinese() ? "，" : language.equals("ar") ? "، " : ", ";
        StringBuilder sentence = new StringBuilder(phrase(4 + random.nextInt(6)));
        for (int i = random.nextInt(4); i > 0; i--) {
            sentence.append(comma).append(phrase(3 + random.nextInt(6)));
        }
        return sentence.toString();
    }

    String text(String end) {
        StringBuilder text = new StringBuilder(sentence());
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(isChinese() ? "。" : ". ").append(sentence());
        }
        return text.append(end).toString();
    }

    /** @param calls each about half a page */
    Document document(int calls) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.of("title", phrase(6)));
        for (int i = 0; i < calls; i++) {
            body.add(call());
            if (random.nextInt(6) == 0) {
                body.add(table());
            }
            if (random.nextInt(3) == 0 && !ids.isEmpty()) {
                body.add(referring());
            }
            if (random.nextInt(3) == 0) {
                body.add(noted(text(isChinese() ? "。" : ".")));
            }
        }
        return Critic.document(language, body, notes);
    }

    private Paragraph noted(String text) {
        String id = "n" + notes.size();
        notes.add(new Note(id, List.of(), List.of(Paragraph.of("note", text("."))), Place.NONE));
        int at = text.length() / 2;
        while (at > 0 && (!Character.isLetter(text.charAt(at)) || (!isChinese() && text.charAt(at - 1) != ' '))) {
            at--;
        }
        return Paragraph.of(
                "para",
                List.of(
                        Inline.Text.of(text.substring(0, at)),
                        new Inline.NoteReference(id, List.of(), Change.NONE),
                        Inline.Text.of(text.substring(at))));
    }

    /** A paragraph that refers to an item. */
    private Paragraph referring() {
        Inline reference =
                new Inline.Reference(ids.get(random.nextInt(ids.size())), Format.PLAIN, Change.NONE, Place.NONE);
        return Paragraph.of("para", List.of(Inline.Text.of(phrase(4)), reference, Inline.Text.of(text("."))));
    }

    private Division call() {
        List<Item> items = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            Item item = item(i + 1 < count);
            String id = random.nextInt(4) > 0 ? "" : "item" + ids.size();
            if (!id.isEmpty()) {
                ids.add(id);
            }
            List<Block> content =
                    random.nextInt(8) > 0 ? item.body() : List.of(item.body().get(0), sublist());
            items.add(new Item(id, content, Change.NONE, Place.NONE));
        }
        List<Block> body = List.of(Paragraph.of("call", word()), Critic.sequence(items));
        return new Division("call", "", false, body, Change.NONE, Place.NONE);
    }

    private Block sublist() {
        return Critic.sequence(List.of(item(true), item(true), item(false)));
    }

    Item item(boolean more) {
        String end = isChinese() ? (more ? "；" : "，") : more ? ";" : ",";
        return Critic.item(Paragraph.of("item", text(end)));
    }

    Table.Row row() {
        return Critic.row(number(), phrase(3), sentence());
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            rows.add(row());
        }
        List<Table.Column> columns = List.of(new Table.Column(1000), new Table.Column(3000), new Table.Column(6000));
        return new Table("", "grid", "", columns, rows, Place.NONE);
    }
}
