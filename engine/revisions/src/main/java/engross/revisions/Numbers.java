package engross.revisions;

import engross.revisions.xml.Element;

/**
 * The highest numbers that a document uses.
 *
 * @param annotation of marks, bookmarks and comments
 * @param drawing of drawings
 */
record Numbers(int annotation, int drawing) {
    static Numbers of(Version version) {
        int[] highest = new int[2];
        version.originals().values().forEach(root -> collect(root, highest));
        return new Numbers(highest[0], highest[1]);
    }

    private static void collect(Element element, int[] highest) {
        if (element.name().isW()) {
            highest[0] = Math.max(highest[0], number(element.attribute("id")));
        } else if (element.local().equals("docPr")) {
            highest[1] = Math.max(highest[1], number(element.attribute("", "id")));
        }
        for (Element child : element.elements()) {
            collect(child, highest);
        }
    }

    private static int number(String value) {
        if (value.isEmpty() || value.length() > 9) {
            return 0;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(value);
    }
}
