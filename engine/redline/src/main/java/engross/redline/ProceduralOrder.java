package engross.redline;

import engross.redline.Compilation.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * In which order authors stand who change the same words. What is furthest from the base is decided on first: at each place that is who
 * deletes and inserts most characters there.
 */
record ProceduralOrder(Order order) {

    /**
     * The positions of authors in the order in which they stand at a place.
     *
     * @param authors how many there are
     * @param distance of the one at a position, in characters that are deleted and inserted; those of equal distance stay in their order
     */
    List<Integer> of(int authors, ToIntFunction<Integer> distance) {
        List<Integer> positions =
                new ArrayList<>(IntStream.range(0, authors).boxed().toList());
        if (order == Order.FURTHEST && authors > 1) {
            int[] distances = positions.stream().mapToInt(distance).toArray();
            positions.sort(Comparator.comparingInt(position -> -distances[position]));
        }
        return positions;
    }
}
