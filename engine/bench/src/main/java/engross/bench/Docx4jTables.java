package engross.bench;

import engross.model.Table;
import java.math.BigInteger;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Tables as docx4j's objects, with the cells that a cell above covers. */
final class Docx4jTables {
    private static final int WIDTH = 9600;
    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    private final Docx4jTree tree;

    Docx4jTables(Docx4jTree tree) {
        this.tree = tree;
    }

    Tbl table(Table table) {
        Tbl made = WML.createTbl();
        made.setTblPr(properties(table));
        TblGrid grid = WML.createTblGrid();
        for (Table.Column column : table.columns()) {
            TblGridCol width = WML.createTblGridCol();
            width.setW(BigInteger.valueOf((long) column.share() * WIDTH / 10_000));
            grid.getGridCol().add(width);
        }
        made.setTblGrid(grid);
        int[] covered = new int[table.columns().size()];
        for (Table.Row row : table.rows()) {
            made.getContent().add(row(row, covered));
        }
        return made;
    }

    private static TblPr properties(Table table) {
        TblPr properties = WML.createTblPr();
        CTTblPrBase.TblStyle style = WML.createCTTblPrBaseTblStyle();
        style.setVal(table.style());
        properties.setTblStyle(style);
        TblWidth width = WML.createTblWidth();
        width.setType("pct");
        width.setW(BigInteger.valueOf(5000));
        properties.setTblW(width);
        return properties;
    }

    /** @param covered how many more rows the cell of each column covers */
    private Tr row(Table.Row row, int[] covered) {
        Tr made = WML.createTr();
        if (row.header()) {
            TrPr properties = WML.createTrPr();
            properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
            made.setTrPr(properties);
        }
        int next = 0;
        for (int column = 0; column < covered.length; ) {
            if (covered[column] > 0) {
                covered[column]--;
                made.getContent().add(continued());
                column++;
            } else if (next < row.cells().size()) {
                Table.Cell cell = row.cells().get(next++);
                covered[column] = cell.rowSpan() - 1;
                made.getContent().add(cell(cell));
                column += cell.columnSpan();
            } else {
                break;
            }
        }
        return made;
    }

    private Tc cell(Table.Cell cell) {
        Tc made = WML.createTc();
        TcPr properties = WML.createTcPr();
        if (cell.columnSpan() > 1) {
            TcPrInner.GridSpan span = WML.createTcPrInnerGridSpan();
            span.setVal(BigInteger.valueOf(cell.columnSpan()));
            properties.setGridSpan(span);
        }
        if (cell.rowSpan() > 1) {
            TcPrInner.VMerge merge = WML.createTcPrInnerVMerge();
            merge.setVal("restart");
            properties.setVMerge(merge);
        }
        made.setTcPr(properties);
        tree.add(cell.body(), made.getContent());
        return made;
    }

    private static Tc continued() {
        Tc made = WML.createTc();
        TcPr properties = WML.createTcPr();
        properties.setVMerge(WML.createTcPrInnerVMerge());
        made.setTcPr(properties);
        made.getContent().add(WML.createP());
        return made;
    }
}
