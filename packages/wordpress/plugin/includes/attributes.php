<?php
/**
 * The attributes of the element, and the messages about wrong values.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/** In bytes. Regular expressions of WordPress fail on much longer attributes, and the page ends with an error. */
const LONGEST_VALUE = 2000;

/**
 * The layouts, and the sections that each can show.
 *
 * @return array<string, string[]>
 */
function layouts(): array {
	$strip = array( 'language', 'count', 'join', 'share' );
	return array(
		'card'   => array_merge( $strip, array( 'summary', 'quote', 'topics', 'map', 'signatories', 'practices', 'documents' ) ),
		'banner' => $strip,
		'button' => array( 'count', 'join' ),
	);
}

/**
 * The themes.
 *
 * @return string[]
 */
function themes(): array {
	return array( 'auto', 'light', 'dark' );
}

/**
 * The element's attributes, each with a pattern for its values.
 *
 * @return array<string, string>
 */
function attribute_patterns(): array {
	$sections = implode( '|', layouts()['card'] );
	return array(
		'src'           => '.+',
		'lang'          => '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*',
		'layout'        => implode( '|', array_keys( layouts() ) ),
		'theme'         => implode( '|', themes() ),
		'sections'      => "(?:$sections)(?: (?:$sections))*",
		'highlight'     => '.+',
		'heading-level' => '[1-6]',
		'refresh'       => '0|[5-9]|[1-9][0-9]+',
	);
}

/**
 * Corrects common spellings of values: typographic quotation marks, WordPress locales (`fr_FR`), commas between
 * sections.
 *
 * @param string $name  The attribute's name.
 * @param string $value What was written.
 */
function tidy_value( string $name, string $value ): string {
	$value = (string) preg_replace( '/^[\s“”„«»″]+|[\s“”„«»″]+$/u', '', $value );
	if ( 'lang' === $name ) {
		return str_replace( '_', '-', $value );
	}
	return 'sections' === $name ? trim( (string) preg_replace( '/[\s,]+/', ' ', $value ) ) : $value;
}

/**
 * The usable attributes, and messages about the others.
 *
 * @param array<string, mixed> $given Attributes by their names.
 * @return array{0: array<string, string>, 1: string[]}
 */
function read_attributes( array $given ): array {
	$used     = array();
	$problems = array();
	foreach ( array_filter( $given, 'is_scalar' ) as $name => $value ) {
		$value   = tidy_value( (string) $name, (string) $value );
		$problem = '' === $value ? '' : attribute_problem( (string) $name, $value );
		if ( '' !== $problem ) {
			$problems[] = $problem;
		} elseif ( '' !== $value ) {
			$used[ $name ] = $value;
		}
	}
	return array( $used, $problems );
}

/**
 * A message about a wrong attribute, for an editor. '' if the attribute is usable.
 *
 * @param string $name  The attribute's name, or a number for a value without a name in a shortcode.
 * @param string $value Its value, tidied, not empty.
 */
function attribute_problem( string $name, string $value ): string {
	if ( strlen( $value ) > LONGEST_VALUE ) {
		/* translators: %s: an attribute's name. */
		return sprintf( __( '%s is too long; the default is used.', 'metropolis-call' ), $name );
	}
	$patterns = attribute_patterns();
	if ( ! isset( $patterns[ $name ] ) ) {
		$names = implode( ', ', array_keys( $patterns ) );
		/* translators: 1: what was written, 2: a list of names. */
		return sprintf( __( '“%1$s” is not known here. What can be set: %2$s.', 'metropolis-call' ), is_numeric( $name ) ? $value : $name, $names );
	}
	if ( 'src' === $name ) {
		return address_problem( $value );
	}
	if ( preg_match( "~^(?:{$patterns[ $name ]})$~D", $value ) ) {
		return '';
	}
	return value_problem( $name, $value );
}

/**
 * A message with the values that an attribute accepts.
 *
 * @param string $name  The attribute's name.
 * @param string $value The value that is not accepted.
 */
function value_problem( string $name, string $value ): string {
	$hints = array(
		'lang'          => __( 'a language tag, as fr or pt-BR', 'metropolis-call' ),
		'layout'        => implode( ', ', array_keys( layouts() ) ),
		'theme'         => implode( ', ', themes() ),
		'sections'      => implode( ', ', layouts()['card'] ),
		'heading-level' => __( 'a number from 1 to 6', 'metropolis-call' ),
		'refresh'       => __( 'seconds: at least 5, or 0', 'metropolis-call' ),
	);
	/* translators: 1: an attribute's name, 2: its wrong value, 3: what it can be. */
	return sprintf( __( '%1$s="%2$s" is not known; the default is used. It can be: %3$s.', 'metropolis-call' ), $name, $value, $hints[ $name ] );
}
