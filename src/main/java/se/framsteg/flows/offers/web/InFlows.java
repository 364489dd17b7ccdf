package se.framsteg.flows.offers.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a controller of pages below {@code /{region}/company/{organisation}/flows}: what answers there may take a {@link FlowDesk}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InFlows {}
