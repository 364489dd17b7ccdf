/** The pages of materials and waste codes, open to anybody, and the part by which forms ask for a material. */
@NullMarked
package se.framsteg.flows.materials.web;

import org.jspecify.annotations.NullMarked;
