<?php
/**
 * A pasted address: that of a page of the call, or of the widget's page for frames.
 *
 * Without the plugin WordPress frames the page that the address names (oEmbed). With it, the same address shows the
 * element, which has the height of what is in it and the theme's font.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_addresses' );

/** Registers the addresses of the folder that the call is in, and of that of the widget's files. */
function register_addresses(): void {
	$call = '' === settings()['address'] ? '' : folder_of( settings()['address'] );
	foreach ( array_unique( array_filter( array( $call, settings()['folder'] ) ) ) as $number => $folder ) {
		$start = '~^' . preg_quote( $folder, '~' );
		wp_embed_register_handler( "metropolis-call-frame-$number", $start . '(?:[^?#]*/)?frame\.html(?:[?#].*)?$~', __NAMESPACE__ . '\embed_frame' );
	}
	// Not where the call is on the site itself: there, `/fr/` is a page like any other.
	if ( '' !== $call && wp_parse_url( $call, PHP_URL_HOST ) !== wp_parse_url( home_url(), PHP_URL_HOST ) ) {
		$page = '(?:(?<lang>[a-z]{2,3}(?:-[A-Za-z0-9]+)*)(?:/|/index\.html|\.html)?|index\.html)?(?:[?#].*)?$~';
		wp_embed_register_handler( 'metropolis-call-page', '~^' . preg_quote( $call, '~' ) . $page, __NAMESPACE__ . '\embed_page' );
	}
}

/**
 * The element for a page of the call, in the page's language.
 *
 * @param string[] $matches What the pattern found.
 */
function embed_page( $matches ): string {
	return element( array( 'lang' => $matches['lang'] ?? '' ) );
}

/**
 * The element for the page for frames, as the address's query sets it. As there, a call from another host is left out.
 *
 * @param string[] $matches What the pattern found.
 * @param array    $size    Width and height that fit the theme.
 * @param string   $url     The address.
 */
function embed_frame( $matches, $size, $url ): string {
	parse_str( (string) wp_parse_url( html_entity_decode( $url, ENT_QUOTES ), PHP_URL_QUERY ), $query );
	$known = array_intersect_key( array_filter( $query, 'is_string' ), attribute_patterns() );
	$call  = \WP_Http::make_absolute_url( $known['src'] ?? 'call.json', $url );
	if ( wp_parse_url( $call, PHP_URL_HOST ) !== wp_parse_url( $url, PHP_URL_HOST ) ) {
		unset( $known['src'] );
		return element( $known );
	}
	return element( array_merge( $known, array( 'src' => $call ) ) );
}
