package engross.word;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a method that takes ASCII alone, for which every character set is the same: the check of forbidden calls passes it by. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@interface AsciiOnly {}
