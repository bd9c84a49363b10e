<?php
/**
 * What the element can be told, and what is said of a value that it does not know.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/** In bytes. WordPress's own patterns fail on attributes that are much longer, and the page ends with an error. */
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
 * The element's attributes, and for each a pattern of the values that it takes.
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
 * Values as people write them: in a word processor's quotation marks, a language in WordPress's own form (`fr_FR`),
 * commas between sections.
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
 * The attributes that can be used, and what is wrong with the others.
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
 * What is wrong with an attribute, for an editor; '' where nothing is.
 *
 * @param string $name  The attribute's name; a number where a shortcode has a value alone.
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
 * Which values an attribute takes.
 *
 * @param string $name  The attribute's name.
 * @param string $value A value that it does not take.
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
