package se.framsteg.network.requests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller whose forms anybody may send: what a script pours in is refused with {@link TooManyAtOnce} before it costs anything. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AskedByAnybody {}
