<?php
/**
 * Pasted addresses: pages of the call, and the widget's page for frames.
 *
 * Without the plugin, WordPress shows such a page in a frame (oEmbed). With the plugin, the same address shows the
 * element, which has the height of its content and the font of the theme.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_addresses' );

/** Registers the addresses in the folder of the call, and in the folder of the widget's files. */
function register_addresses(): void {
	$call = '' === settings()['address'] ? '' : folder_of( settings()['address'] );
	foreach ( array_unique( array_filter( array( $call, settings()['folder'] ) ) ) as $number => $folder ) {
		$start = '~^' . preg_quote( $folder, '~' );
		wp_embed_register_handler( "metropolis-call-frame-$number", $start . '(?:[^?#]*/)?frame\.html(?:[?#].*)?$~', __NAMESPACE__ . '\embed_frame' );
	}
	// Not if the call is on this site: there, `/fr/` may be any page of the site.
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
 * The element for the page for frames, with the attributes in the query. Like that page, it ignores a call on another
 * host.
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
