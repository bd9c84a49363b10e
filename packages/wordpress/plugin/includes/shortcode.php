<?php
/**
 * The shortcode: `[metropolis-call lang="fr" layout="button"]`.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'metropolis-call', __NAMESPACE__ . '\shortcode' );

/**
 * The element, with the shortcode's attributes.
 *
 * @param array|string $attributes '' if there are none.
 */
function shortcode( $attributes ): string {
	return element( is_array( $attributes ) ? $attributes : array() );
}
