<?php
/**
 * The language of the element.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/**
 * The `lang` of an element without its own: the language of the settings, else of the post.
 *
 * It is '' if this is the language of the page. Then the widget uses the nearest `lang` around it, and follows its
 * changes, for example by a plugin that translates the page.
 */
function default_language(): string {
	$language = element_language();
	return strtolower( $language ) === strtolower( site_language() ) ? '' : $language;
}

/** The language of an element without its own `lang`. */
function element_language(): string {
	$chosen = settings()['lang'];
	$post   = '' === $chosen ? post_language( (int) get_the_ID() ) : $chosen;
	return '' === $post ? site_language() : $post;
}

/** The site's language as a language tag. The language of the user of an administration page is ignored. */
function site_language(): string {
	return str_replace( '_', '-', get_locale() );
}

/**
 * A post's language according to the plugins Polylang and WPML. '' if neither states one.
 *
 * @param int $post The post's id, or 0 without a post.
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
