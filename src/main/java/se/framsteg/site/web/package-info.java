@NullMarked
package se.framsteg.site.web;

import org.jspecify.annotations.NullMarked;
