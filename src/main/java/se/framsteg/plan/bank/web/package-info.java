/** The page of proposed actions. */
@NullMarked
package se.framsteg.plan.bank.web;

import org.jspecify.annotations.NullMarked;
