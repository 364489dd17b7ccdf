@NullMarked
package se.framsteg.plan.shown.web;

import org.jspecify.annotations.NullMarked;
