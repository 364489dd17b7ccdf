@NullMarked
package se.framsteg.plan.followup.web;

import org.jspecify.annotations.NullMarked;
