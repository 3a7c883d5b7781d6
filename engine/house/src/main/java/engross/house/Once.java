package engross.house;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, in one of the threads that ask. */
final class Once<T> {
    private @Nullable Supplier<T> make;
    private volatile @Nullable T made;

    private Once(@Nullable Supplier<T> make, @Nullable T made) {
        this.make = make;
        this.made = made;
    }

    static <T> Once<T> of(T value) {
        return new Once<>(null, value);
    }

    static <T> Once<T> by(Supplier<T> make) {
        return new Once<>(make, null);
    }

    T get() {
        T value = made;
        return value != null ? value : make();
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = java.util.Objects.requireNonNull(make).get();
            made = value;
            make = null;
        }
        return value;
    }
}
