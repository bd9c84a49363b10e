<?php
/**
 * Which language the element is told.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/**
 * The language to write on an element that has none of its own: that of the settings, or of the post.
 *
 * It is '' where that is the page's. The widget then takes the nearest `lang` around it, and follows it where a plugin
 * translates the page.
 */
function default_language(): string {
	$language = element_language();
	return strtolower( $language ) === strtolower( site_language() ) ? '' : $language;
}

/** The language of an element that has none of its own. */
function element_language(): string {
	$chosen = settings()['lang'];
	$post   = '' === $chosen ? post_language( (int) get_the_ID() ) : $chosen;
	return '' === $post ? site_language() : $post;
}

/** The site's language as a language tag, also where the reader of an administration page has another. */
function site_language(): string {
	return str_replace( '_', '-', get_locale() );
}

/**
 * A post's language, as the plugins Polylang and WPML state it; '' where no such plugin does.
 *
 * @param int $post The post's id; 0 where there is none.
 */
function post_language( int $post ): string {
	$locale = '';
	if ( $post && function_exists( 'pll_get_post_language' ) ) {
		$locale = pll_get_post_language( $post, 'locale' );
	} elseif ( $post ) {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WPML's hook, as its documentation has it.
		$details = apply_filters( 'wpml_post_language_details', null, $post );
		$locale  = is_array( $details ) ? $details['locale'] ?? '' : '';
	}
	return str_replace( '_', '-', (string) $locale );
}
