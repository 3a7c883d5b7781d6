package engross.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage gives: a value, or the errors that prevented it; warnings come with either.
 *
 * @param <T> the value's type
 */
public final class Result<T> {
    private final @Nullable T value;
    private final List<Diagnostic> diagnostics;

    private Result(@Nullable T value, List<Diagnostic> diagnostics) {
        this.value = value;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** A value, with the warnings that go with it. */
    public static <T> Result<T> of(T value, List<Diagnostic> warnings) {
        return new Result<>(value, warnings);
    }

    /** No value, because of these. @throws IllegalArgumentException where none of them is an error */
    public static <T> Result<T> failed(List<Diagnostic> diagnostics) {
        if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException("a failure needs an error");
        }
        return new Result<>(null, diagnostics);
    }

    /** The next stage's result, with what the stages before it said; where there is no value the next stage has no turn. */
    public <R> Result<R> then(Function<? super T, Result<R>> stage) {
        if (value == null) {
            return Result.failed(diagnostics);
        }
        Result<R> next = stage.apply(value);
        Diagnostics all = new Diagnostics();
        all.addAll(diagnostics);
        all.addAll(next.diagnostics);
        return new Result<>(next.value, all.sorted());
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The value of a result that has one. @throws IllegalStateException with the diagnostics where there is none */
    public T orThrow() {
        if (value == null) {
            throw new IllegalStateException(String.join(
                    "\n", diagnostics.stream().map(Diagnostic::toString).toList()));
        }
        return value;
    }

    /** Errors and warnings in the order of the source. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
