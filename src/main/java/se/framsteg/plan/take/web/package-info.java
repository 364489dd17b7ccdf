@NullMarked
package se.framsteg.plan.take.web;

import org.jspecify.annotations.NullMarked;
